import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { contentOf, tamperedParts, type FrozenPart } from '#app/frozen/frozen-parts.ts'
import { listFrozenParts } from '#db/queries/frozen-sets.ts'
import type { Database } from '#db/schema.ts'
import { canonicalJson } from '#survey/digest.ts'
import type { AnalysisJob, AnalysisQueue } from './analysis-queue.ts'
import { stateOf, type AnalysisState } from './analysis-state.ts'
import type { Computing, MadeList } from './computations.ts'
import { computedByNow, frozenUnder, type ComputedBy } from './computed-by.ts'
import { keptFigures } from './kept-figures.ts'
import { comparisonSlice, type ComparisonSlice } from './list/comparison-slice.ts'
import { listSlices, type ListPart, type ListSlices, type ListQuestion } from './list/list-slices.ts'
import type { ListView } from './list/list-view.ts'
import { packetsOf, type MadePackets } from './packets/made-packets.ts'
import { patience } from './patience.ts'
import { selectionOf, type MadeSelection, type SelectionAsked } from './selection/made-selection.ts'

/** A frozen set, and what its parts must add up to. */
export interface FrozenSetName {
  readonly id: string
  readonly digest: string
}

/** A rule, and the set that it is applied to. */
export interface ListName {
  readonly set: FrozenSetName
  readonly rule: SelectionRule
}

/** Something made of a list, unless the set is not what was frozen. */
export type OfList<Made> =
  | {
      readonly status: 'tampered'
      readonly parts: readonly string[]
      /** Of the sets that were asked for, the first that is not what was frozen. */
      readonly set: string
    }
  | {
      readonly status: 'whole'
      /** `null` until it is there. */
      readonly made: Made | null
      readonly analysis: AnalysisState
    }

export type RuleFigures = OfList<MadeList>

/** What a list was computed by, and what was current when its data were frozen. */
export interface ListVersions {
  readonly now: ComputedBy
  readonly frozen: ComputedBy
}

/** A part of a list, and the digest of the whole. */
export interface ListFigures<Part extends ListPart> {
  readonly slice: ListSlices[Part]
  readonly digest: string
  readonly versions: ListVersions
}

export interface ComparisonFigures {
  readonly slice: ComparisonSlice
  readonly digests: readonly [before: string, after: string]
  readonly versions: readonly [before: ListVersions, after: ListVersions]
}

export type SelectionFigures = OfList<MadeSelection>

/** What pages ask of lists. */
export interface Lists {
  /** The whole list that a rule makes of a frozen set. */
  readonly ofRule: (set: FrozenSetName, rule: SelectionRule) => Promise<RuleFigures>
  /** What a page shows of it. */
  readonly ofList: <Part extends ListPart>(
    list: ListName,
    part: Part,
    view: ListQuestion,
  ) => Promise<OfList<ListFigures<Part>>>
  /** Who changed place from one list to another; tampered when either set is. */
  readonly ofComparison: (
    before: ListName,
    after: ListName,
    view: ListView,
  ) => Promise<OfList<ComparisonFigures>>
  /** What members decide on: a list with the names that the frozen set has, and the scores of one practice. */
  readonly ofSelection: (list: ListName, asked: SelectionAsked) => Promise<SelectionFigures>
  /** What interviews about these practices are prepared from. */
  readonly ofPackets: (list: ListName, practices: readonly string[]) => Promise<OfList<MadePackets>>
}

interface KeptList {
  readonly content: FrozenContent
  /** `null` before it is asked for, and again when a fault was told. */
  job: AnalysisJob<MadeList> | null
  /** By how many who have not been answered yet. */
  asked: number
  readonly bytes: number
}

/** A list and what it was made of take about as much memory for each practice, as measured. */
const bytesOfPractice = 25_000

/**
 * Makes lists of frozen sets, unless exactly this list was made before. The set is read and held against its digest every
 * time: a list that is kept is no proof that the set is still what it was.
 */
export function openLists(db: Kysely<Database>, computing: Computing, queue: AnalysisQueue): Lists {
  // a list that is dropped while it is made, or while another of the same comparison is, would be made again and again
  const kept = keptFigures<KeptList>(
    { count: 8, bytes: 256 * 1024 ** 2 },
    ({ job, asked }) => asked > 0 || job?.state === 'waiting' || job?.state === 'running',
  )

  /** @param parts that are what was frozen; they are only read when this list is not kept. */
  function begin({ set, rule }: ListName, parts: readonly FrozenPart[]) {
    const name = `${set.digest} ${canonicalJson(rule)}`
    let entry = kept.find(name)
    if (!entry) {
      const content = contentOf(parts)
      entry = { content, job: null, asked: 0, bytes: content.practices.length * bytesOfPractice }
      kept.add(name, entry)
    }
    const { content } = entry
    entry.asked += 1
    entry.job ??= queue.add(`list ${name}`, (onProgress) => computing.rule({ content, rule }, onProgress))
    return { entry, job: entry.job, content }
  }

  async function ofLists<Made>(
    names: readonly ListName[],
    make: (lists: readonly (MadeList & { readonly content: FrozenContent })[]) => Made,
  ): Promise<OfList<Made>> {
    const patient = sleep(patience.analysisMs, undefined, { ref: false })
    const sets: (readonly FrozenPart[])[] = []
    for (const { set } of names) {
      const parts = await listFrozenParts(db, set.id)
      const tampered = tamperedParts(parts, set.digest)
      if (tampered) return { status: 'tampered', parts: tampered, set: set.id }
      sets.push(parts)
    }
    const begun = names.map((name, at) => begin(name, sets[at]!))
    await Promise.race([Promise.all(begun.map(({ job }) => job.ended)), patient])
    for (const { entry } of begun) entry.asked -= 1
    // a fault is told once, and then it is tried again
    for (const { entry, job } of begun) if (job.state === 'failed' && entry.job === job) entry.job = null
    const unfinished = begun.find(({ job }) => job.state !== 'done')
    if (unfinished) return { status: 'whole', made: null, analysis: stateOf(unfinished.job) }
    const made = make(begun.map(({ job, content }) => ({ ...job.figures!, content })))
    return { status: 'whole', made, analysis: { state: 'ready' } }
  }

  return {
    ofRule: (set, rule) => ofLists([{ set, rule }], ([list]) => ({ run: list!.run, digest: list!.digest })),
    ofList: (list, part, view) =>
      ofLists([list], ([made]) => ({
        slice: listSlices[part](made!.run, made!.content, view),
        digest: made!.digest,
        versions: versionsOf(made!.content),
      })),
    ofComparison: (before, after, view) => {
      const isBoth =
        before.set.digest !== after.set.digest && canonicalJson(before.rule) !== canonicalJson(after.rule)
      const between = isBoth ? [{ set: after.set, rule: before.rule }] : []
      return ofLists([before, after, ...between], ([first, last, middle]) => ({
        slice: comparisonSlice(first!, middle ?? null, last!, view),
        digests: [first!.digest, last!.digest] as const,
        versions: [versionsOf(first!.content), versionsOf(last!.content)] as const,
      }))
    },
    ofSelection: (list, asked) =>
      ofLists([list], ([made]) => ({
        ...selectionOf(made!, list.rule, asked),
        versions: versionsOf(made!.content),
      })),
    ofPackets: (list, practices) =>
      ofLists([list], ([made]) => ({
        ...packetsOf(made!, list.rule, practices),
        versions: versionsOf(made!.content),
      })),
  }
}

function versionsOf(content: FrozenContent): ListVersions {
  return { now: computedByNow, frozen: frozenUnder(content) }
}
