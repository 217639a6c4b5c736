import { createHash } from 'node:crypto'
import { basicMappingOfTable, type BasicMapping } from '#analysis/basic-mapping.ts'
import type { PracticeRow } from '#analysis/dataset.ts'
import { runRule, type RuleRun, type RuleStep } from '#analysis/shortlist/rule-run.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import { mappingOfTable, type Mapping, type Progress as Analysed } from '#analysis/mapping.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import { canonicalJson } from '#survey/digest.ts'
import type { RatingTable } from '#analysis/ratings.ts'

/**
 * Raise it when the same answers give other scores than before: a release holds what was scored otherwise back, and frozen sets
 * say so. What makes a list of scores has `listVersion`; other draws and intervals need no number, as they are kept no longer than
 * the process runs.
 */
export const analysisVersion = 1

/** What is done now, by its code, and how much of all is behind it. */
export interface Progress extends Omit<Analysed, 'step'> {
  readonly step: Analysed['step'] | RuleStep | 'reading'
}

/** Distributions and scores: what pages show at once. */
export type BasicFigures = BasicMapping

/**
 * What analysis says of a wave, the basic figures included. The list that analysis makes gives places their intervals; what it
 * would be with other informants, other weights or unflagged answers is asked of a rule's list.
 */
export type FullFigures = Omit<Mapping, 'shortlist'> & {
  readonly shortlist: Omit<Mapping['shortlist'], 'sensitivity'>
}

/** What figures are computed from; a copy of it goes to the analysis thread. */
export interface AnalysisInput {
  readonly practices: readonly PracticeRow[]
  readonly table: RatingTable
  readonly settings: Pick<MappingSettings, 'aggregation' | 'minimumAnsweredShare' | 'comparesPractices'>
}

/** Takes at most some hundred milliseconds, however large the wave. */
export function basicFigures({ practices, table, settings }: AnalysisInput): BasicFigures {
  return basicMappingOfTable(
    practices.map(({ practice }) => practice),
    table,
    settings,
  )
}

/** Takes seconds: for a thread of its own. */
export function fullFigures(
  { practices, table, settings }: AnalysisInput,
  onProgress: (progress: Progress) => void,
): FullFigures {
  return mappingOfTable(practices, table, { ...settings, listSensitivity: false }, onProgress)
}

/** A rule, and the frozen data that it is applied to. */
export interface RuleOnSet {
  readonly content: FrozenContent
  readonly rule: SelectionRule
}

export interface MadeList {
  readonly run: RuleRun
  /** SHA-256 of the list and all that supports it, as canonical JSON. */
  readonly digest: string
}

/** Takes seconds with many practices. */
export function ruleFigures(
  { content, rule }: RuleOnSet,
  onProgress: (progress: Progress) => void,
): MadeList {
  const run = runRule(ruleInput(content), rule, onProgress)
  return { run, digest: createHash('sha256').update(canonicalJson(run)).digest('hex') }
}

/** What takes seconds, somewhere where it is in nobody's way. */
export interface Computing {
  /** @param input may still be on its way. */
  readonly analysis: (
    input: Promise<AnalysisInput>,
    onProgress: (progress: Progress) => void,
  ) => Promise<FullFigures>
  readonly rule: (asked: RuleOnSet, onProgress: (progress: Progress) => void) => Promise<MadeList>
}

/** In this thread, for a database that no other thread can read. */
export const computingHere: Computing = {
  analysis: async (input, onProgress) => fullFigures(await input, onProgress),
  rule: (asked, onProgress) => Promise.resolve(ruleFigures(asked, onProgress)),
}
