/** What a form kept, or is to keep, under the next number. */
interface Sent {
  readonly number: number
  /** What it says: its digest, or its text. */
  readonly content: string
  /** Why, in the words of whoever wrote it. */
  readonly words: string
  readonly accountId: string | undefined
}

/** Whether a form that was kept is sent a second time, as by a double click: then what it says is there once. */
export function isSentAgain(kept: Sent, sent: Sent): boolean {
  return (
    kept.number === sent.number &&
    kept.content === sent.content &&
    kept.words === sent.words &&
    kept.accountId === sent.accountId
  )
}
