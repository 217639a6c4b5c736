import type { FieldResult } from './merge-fields.ts'

/** What the server says after it has saved what the script of a page sent. */
export interface SaveReply {
  /** Time of the commit. */
  readonly savedAt: string
  readonly revision: number
  /** Why the button's operation was not done; `null` when it was, or there was none. */
  readonly fault: string | null
  readonly fields: Readonly<Record<string, FieldResult & { readonly seen: string }>>
}
