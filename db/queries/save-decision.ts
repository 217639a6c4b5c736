import type { AnswerValue } from '#survey/answers.ts'
import type { FieldChange, FieldOutcome, Save } from './saves.ts'

/** A field as the database has it. */
export interface StoredField {
  readonly value: AnswerValue | string
  readonly revision: number
  readonly client: string
  readonly clientSequence: number
  readonly savedAt: string
}

export interface Decision {
  readonly outcome: FieldOutcome
  /** Revision and time to write with the change; absent when the row stays as it is. */
  readonly write?: { readonly revision: number; readonly savedAt: string }
  /** The save was there before. */
  readonly repeated?: true
}

/**
 * Decides one field of a save against what is stored.
 *
 * - Written last by the same client: its sequence decides. A later one is applied whatever revision it was based on, so
 *   that a client need not wait for its own acknowledgements. The same or an earlier one is a save that was repeated or
 *   overtaken: what is stored stands. The same one with another value is no repetition and is a conflict.
 * - Written last by another, or not at all: applied when it was based on the stored revision, else a conflict.
 * - A value equal to the stored one is never a conflict. The revision stays; the row notes the client and its sequence,
 *   so that an older save of the same client, still on its way, is recognised.
 */
export function decide(
  { client, sequence, at }: Pick<Save, 'client' | 'sequence' | 'at'>,
  { field, change, baseRevision }: FieldChange,
  stored: StoredField | undefined,
): Decision {
  const value = change.kind === 'answer' ? change.value : change.text
  if (!stored) {
    if (baseRevision === 0) return written(field, value, 1, at)
    return { outcome: { field, status: 'conflict', revision: 0, value: nothing(value), savedAt: null } }
  }

  const same = sameValue(value, stored.value)
  const kept = (status: FieldOutcome['status']): FieldOutcome => ({
    field,
    status,
    revision: stored.revision,
    value: stored.value,
    savedAt: stored.savedAt,
  })
  const own = stored.client === client
  if (own && sequence === stored.clientSequence) {
    return same ? { outcome: kept('saved'), repeated: true } : { outcome: kept('conflict') }
  }
  if (own && sequence < stored.clientSequence) return { outcome: kept('unchanged'), repeated: true }
  const current = own || baseRevision === stored.revision
  if (same) {
    const note = { revision: stored.revision, savedAt: stored.savedAt }
    return current ? { outcome: kept('unchanged'), write: note } : { outcome: kept('unchanged') }
  }
  return current ? written(field, value, stored.revision + 1, at) : { outcome: kept('conflict') }
}

function written(field: string, value: AnswerValue | string, revision: number, savedAt: string): Decision {
  return { outcome: { field, status: 'saved', revision, value, savedAt }, write: { revision, savedAt } }
}

const nothing = (value: AnswerValue | string): AnswerValue | string =>
  typeof value === 'string' ? '' : { rating: null, missing: -1 }

function sameValue(one: AnswerValue | string, other: AnswerValue | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.rating === other.rating && one.missing === other.missing
}
