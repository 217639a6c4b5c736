import type { PracticeRow } from '../dataset.ts'
import { figures, type Figures } from '../figure.ts'
import { responseStyles } from '../response-styles.ts'
import type { ScoreTable } from '../score-table.ts'
import { agreementStyle } from './agreement-style.ts'
import { medianSeconds, speeding } from './answering-time.ts'
import type { Flag, FlagName } from './flag.ts'
import { noCitizenVoice, oneRoleOnly, ownStakeOnly, singleInformant } from './informant-mix.ts'
import { distance, lowKnowledge } from './informant-standing.ts'
import type { Finding } from './judging.ts'
import { missingPattern } from './missing-pattern.ts'
import { comparedTotals, outlierInformant } from './outlier-informant.ts'
import { extremeStyle, lowVariation, straightLining } from './response-style.ts'
import { unusualRoleGap } from './role-gap.ts'
import { scopeMismatch, scopeVersusRegistration } from './scope-in-mind.ts'
import { scopeTooBroad, scopeTooNarrow } from './scope-size.ts'
import { strongDisagreement } from './strong-disagreement.ts'
import { flagThresholds, type FlagThresholds } from './thresholds.ts'
import { twoCamps } from './two-camps.ts'

export interface FlagSettings {
  /**
   * Informants' totals adjusted for role, by row; all `null` when the role model's conditions are not met. Outliers are then
   * sought in raw totals, and say so by the rule `raw`.
   */
  readonly adjustedTotals: readonly (number | null)[]
  /**
   * Whether practices are held against each other; so when left out. If not, flags that rest on others (`restsOnOthers`) are
   * neither raised nor counted, nor the rules of other flags that do, and no outlier explains a disagreement.
   */
  readonly comparesPractices?: boolean
  /** What the study has set; the rest has its default. */
  readonly thresholds?: Partial<FlagThresholds>
}

/** How often a flag was raised, beside how often it could be and how often chance would. */
export type FlagCount = Figures<'expectedByChance'> & {
  readonly flag: FlagName
  readonly found: number
  /** Practices × scope versions, informants or elements that the rule could be applied to. */
  readonly of: number
}

export interface RaisedFlags {
  /** By practice, scope version, flag, informant and element. */
  readonly flags: readonly Flag[]
  /** One for each flag that was looked for, raised or not, in the order of `flagLevels`. */
  readonly counts: readonly FlagCount[]
}

/**
 * Every flag of a mapping. A flag is a reason to look or to ask: nothing here changes a score or takes anybody out.
 *
 * Each practice, informant or element has a flag at most once; with two rules the first one that raises it stands in it.
 * `expectedByChance` is `null` with `empty` when the rule could be applied to nothing, and with `conditions_not_met` when the
 * rule has no rate of its own: how often it would be raised by chance then depends on what is true.
 *
 * @param practices what was registered of each; a practice that is not among them has nothing registered.
 * @throws RangeError when `adjustedTotals` has another length than the table has rows, or the key names a pair of opposites
 *   with an item it does not have.
 */
export function raiseFlags(
  table: ScoreTable,
  practices: readonly PracticeRow[],
  { adjustedTotals, thresholds, comparesPractices = true }: FlagSettings,
): RaisedFlags {
  if (adjustedTotals.length !== table.responses.length) {
    throw new RangeError(`${adjustedTotals.length} adjusted totals for ${table.responses.length} responses`)
  }
  const findings = applyRules(
    table,
    new Map(practices.map((practice) => [practice.practice, practice])),
    adjustedTotals,
    { ...flagThresholds, ...thresholds },
    comparesPractices,
  )
  return { flags: findings.flatMap(({ flags }) => flags).sort(inOrder), counts: findings.map(countOf) }
}

function applyRules(
  table: ScoreTable,
  registered: ReadonlyMap<string, PracticeRow>,
  adjustedTotals: readonly (number | null)[],
  limits: FlagThresholds,
  comparesPractices: boolean,
): Finding[] {
  const outliers = comparesPractices
    ? outlierInformant(table, comparedTotals(table, adjustedTotals), limits.outlierInformant)
    : null
  const styles = responseStyles(table)
  const outlierRows = new Set(outliers?.flags.map(({ response }) => table.ratings.rowOf.get(response!)!))
  const median = comparesPractices ? medianSeconds(table) : null
  return [
    singleInformant(table),
    oneRoleOnly(table),
    noCitizenVoice(table),
    ownStakeOnly(table),
    strongDisagreement(table, outlierRows, limits.strongDisagreement),
    twoCamps(table, limits.twoCamps),
    ...(outliers ? [outliers, unusualRoleGap(table, limits.roleGap)] : []),
    straightLining(table, styles, median, limits.straightLining),
    ...(comparesPractices ? [lowVariation(table, styles, limits.lowVariation)] : []),
    extremeStyle(table, styles, limits.extremeStyle),
    agreementStyle(table, limits.agreementStyle),
    speeding(table, styles, median, limits.speeding),
    lowKnowledge(table, styles, limits.lowKnowledge),
    distance(table, limits.distance),
    scopeMismatch(table, limits.scopeMismatch),
    scopeVersusRegistration(table, registered, limits.scopeVersusRegistration),
    scopeTooBroad(table, registered, limits.scopeTooBroad),
    scopeTooNarrow(table, registered, limits.scopeTooNarrow),
    missingPattern(table, limits.missingPattern),
  ]
}

function countOf({ flag, flags, of, expectedByChance }: Finding): FlagCount {
  return {
    flag,
    found: flags.length,
    of,
    ...figures({ expectedByChance }, { expectedByChance: of === 0 ? 'empty' : 'conditions_not_met' }),
  }
}

function inOrder(a: Flag, b: Flag): number {
  return (
    compared(a.practice, b.practice) ||
    a.scopeVersion - b.scopeVersion ||
    compared(a.flag, b.flag) ||
    compared(a.informant ?? '', b.informant ?? '') ||
    compared(a.response ?? '', b.response ?? '') ||
    compared(a.element ?? '', b.element ?? '')
  )
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
