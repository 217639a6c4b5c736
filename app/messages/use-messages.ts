import { useContext } from 'react'
import type { Language } from '#db/schema.ts'
import { da, type Messages } from './da.ts'
import { en } from './en.ts'
import { LanguageContext } from './language-context.ts'

export const messagesIn: Record<Language, Messages> = { da, en }

/** The language of this page, or of a file that is drawn as pages are. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useMessages(): Messages {
  return messagesIn[useLanguage()]
}
