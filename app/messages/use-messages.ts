import { useRouteLoaderData } from '@remix-run/react'
import type { Language } from '#db/schema.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { da, type Messages } from './da.ts'
import { en } from './en.ts'

export const messagesIn: Record<Language, Messages> = { da, en }

/** The language of this page. Danish when even the root could not load. */
export function useLanguage(): Language {
  return useRouteLoaderData<typeof rootLoader>('root')?.language ?? 'da'
}

export function useMessages(): Messages {
  return messagesIn[useLanguage()]
}
