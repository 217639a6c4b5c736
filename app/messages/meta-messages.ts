import type { Language } from '#db/schema.ts'
import type { Messages } from './da.ts'
import { messagesIn } from './use-messages.ts'

/** The texts for a route's `meta`, which cannot use hooks: in the language that the root loaded. */
export function metaMessages(matches: readonly { id: string; data?: unknown }[]): Messages {
  return messagesIn[metaLanguage(matches)]
}

/** The language that the root loaded; Danish when it could not. */
export function metaLanguage(matches: readonly { id: string; data?: unknown }[]): Language {
  const root = matches.find((match) => match.id === 'root')?.data as { language?: Language } | undefined
  return root?.language ?? 'da'
}
