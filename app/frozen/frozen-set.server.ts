import type { Kysely } from 'kysely'
import { listFrozenParts, listFrozenSets, type FrozenSet } from '#db/queries/frozen-sets.ts'
import { frozenUnder, type ComputedBy } from '#app/report/computed-by.ts'
import type { Database } from '#db/schema.ts'
import { frozenChanges, type FrozenChange } from './frozen-changes.ts'
import { readFrozen, type ReadFrozen } from './frozen-parts.ts'

/** A frozen set as it is looked at: checked again, with what it holds and how it differs from the one before it. */
export interface LookedAtSet {
  readonly set: FrozenSet
  readonly parts: readonly { readonly name: string; readonly digest: string }[]
  readonly read:
    | { readonly status: 'tampered'; readonly parts: readonly string[] }
    | {
        readonly status: 'whole'
        readonly questionnaire: string
        readonly computedBy: ComputedBy
        readonly practices: number
        readonly responses: number
        readonly leftOut: number
        readonly setAside: number
      }
  /** `null` for the first set; changes are `null` where one of the two is not what was frozen. */
  readonly since: {
    readonly changes: readonly FrozenChange[] | null
    readonly names: Readonly<Record<string, { readonly code: string; readonly name: string }>>
  } | null
}

/** @returns `undefined` when the wave has no set of this number. */
export async function findFrozenSet(
  db: Kysely<Database>,
  waveId: string,
  number: number,
): Promise<LookedAtSet | undefined> {
  const sets = await listFrozenSets(db, waveId)
  const set = sets.find((one) => one.number === number)
  if (!set) return undefined
  const parts = await listFrozenParts(db, set.id)
  const read = readFrozen(parts, set.digest)
  const before = sets.find((one) => one.number === number - 1)
  const past = before ? readFrozen(await listFrozenParts(db, before.id), before.digest) : null
  return {
    set,
    parts: parts.map(({ name, digest }) => ({ name, digest })),
    read: summaryOf(read),
    since: past && changesOf(past, read),
  }
}

function summaryOf(read: ReadFrozen): LookedAtSet['read'] {
  if (read.status === 'tampered') return read
  const { scoring, practices, responses, decisions } = read.content
  return {
    status: 'whole',
    questionnaire: scoring.questionnaire,
    computedBy: frozenUnder(read.content),
    practices: practices.length,
    responses: responses.length,
    leftOut: decisions.leftOut.length,
    setAside: decisions.setAside.length,
  }
}

function changesOf(past: ReadFrozen, read: ReadFrozen): LookedAtSet['since'] {
  if (past.status === 'tampered' || read.status === 'tampered') return { changes: null, names: {} }
  const practices = [...past.content.practices, ...read.content.practices]
  return {
    changes: frozenChanges(past.content, read.content),
    names: Object.fromEntries(practices.map(({ practice, code, name }) => [practice, { code, name }])),
  }
}
