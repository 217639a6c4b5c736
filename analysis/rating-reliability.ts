import { figures, type Figures } from './figure.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { chanceCorrectedAgreement } from './statistics/chance-corrected-agreement.ts'
import {
  krippendorffAlpha,
  krippendorffAlphaBootstrap,
  type KrippendorffAlpha,
} from './statistics/krippendorff-alpha.ts'
import { quantile } from './statistics/quantile.ts'

/**
 * What a small mapping does to alpha: `few_practices`, too few with two informants for the figure to be read at all;
 * `narrow_interval`, few enough for its interval to be somewhat too narrow.
 */
export type ReliabilityWarning = 'few_practices' | 'narrow_interval'

/** Practices with two informants below which `few_practices` is said, and `narrow_interval`. */
export const minimumPractices = { shown: 10, interval: 30 } as const

/**
 * From which alpha upwards answers of single coders are relied on, and tentatively (Krippendorff, 2004, ch. 11). A rule for
 * those who code the same text: informants who see a practice from different places reach less.
 */
export const coderLimits = { reliable: 0.8, tentative: 0.667 } as const

/** What alpha stands on. A practice is one scope version of it. */
export interface ReliabilityBase {
  /** Practices with at least two values. */
  readonly practices: number
  /** Values in those practices. */
  readonly values: number
  readonly warnings: readonly ReliabilityWarning[]
}

/** Whether practices can be told apart by one item, whoever of their informants answers. */
export type ItemReliability = ReliabilityBase &
  Figures<
    'alpha' | 'alphaSe' | 'ac2' | 'ac2Se' | 'observedAgreement' | 'fleissKappa',
    'alphaInterval' | 'ac2Interval'
  > & {
    readonly item: string
    /** Practices with at least one value: AC2 and kappa count them in how often a rating is used. */
    readonly ratedPractices: number
  }

/** Whether practices can be told apart by a score of a single informant. */
export type ScoreAlpha = ReliabilityBase & Figures<'alpha' | 'alphaSe', 'alphaInterval'>

/** Alpha over items, in one line. */
export type AlphaSummary = Figures<'median' | 'lowest' | 'highest'> & {
  /** Items with an alpha. */
  readonly items: number
}

/**
 * For every item: Krippendorff's ordinal alpha with its jackknife over practices, Gwet's AC2 with ordinal weights over every
 * point of the scale, and Fleiss' kappa without weights.
 *
 * @returns one per item, in the key's order.
 */
export function itemReliability(table: ScoreTable): ItemReliability[] {
  const { minimum, maximum } = table.key
  const points = maximum - minimum + 1
  return table.ratings.items.map((item, column) => {
    const units = itemUnits(table, column)
    const ordinal = krippendorffAlpha(units, 'ordinal')
    const places = units.map((ratings) => ratings.map((rating) => rating - minimum))
    const weighted = chanceCorrectedAgreement(places, points, 'ordinal')
    const { fleiss } = chanceCorrectedAgreement(places, points, 'identity')
    return {
      item,
      ...figures(
        {
          alpha: ordinal.alpha,
          alphaSe: ordinal.se,
          alphaInterval: ordinal.interval,
          ac2: weighted.ac.coefficient,
          ac2Se: weighted.ac.se,
          ac2Interval: weighted.ac.interval,
          observedAgreement: weighted.observedAgreement,
          fleissKappa: fleiss.coefficient,
        },
        {
          ...alphaReasons(ordinal),
          ac2: weighted.ac.reasons.coefficient ?? null,
          ac2Se: weighted.ac.reasons.se ?? null,
          ac2Interval: weighted.ac.reasons.interval ?? null,
          observedAgreement: 'no_pairable_values',
          fleissKappa: fleiss.reasons.coefficient ?? null,
        },
      ),
      ...baseOf(ordinal),
      ratedPractices: weighted.units,
    }
  })
}

/** The median, lowest and highest alpha of items that have one. */
export function alphaSummary(items: readonly ItemReliability[]): AlphaSummary {
  const alphas = items.flatMap(({ alpha }) => alpha ?? []).sort((a, b) => a - b)
  const none = items[0]?.reasons.alpha ?? 'empty'
  return {
    ...figures(
      { median: quantile(alphas, 0.5), lowest: alphas[0] ?? null, highest: alphas.at(-1) ?? null },
      { median: none, lowest: none, highest: none },
    ),
    items: alphas.length,
  }
}

/**
 * Krippendorff's interval alpha of informants' scores on an element, or of their totals, with its jackknife over practices.
 *
 * @param scores one per row of the table.
 */
export function scoreAlpha(scores: readonly (number | null)[], table: ScoreTable): ScoreAlpha {
  return scoreAlphaOf(krippendorffAlpha(scoreUnits(scores, table), 'interval'))
}

/**
 * The ordinal alpha of one item, its standard error and interval by resampling practices.
 *
 * @param weights of `resampleWeights` for `table.scopes`.
 * @throws RangeError for an item that the key does not have, or weights of other practices.
 */
export function itemAlphaBootstrap(table: ScoreTable, item: string, weights: Uint16Array): ScoreAlpha {
  const column = table.ratings.columnOf.get(item)
  if (column === undefined) throw new RangeError(`no item ${item}`)
  return scoreAlphaOf(krippendorffAlphaBootstrap(itemUnits(table, column), 'ordinal', weights))
}

/** As `scoreAlpha`, its standard error and interval by resampling practices; `weights` as in `itemAlphaBootstrap`. */
export function scoreAlphaBootstrap(
  scores: readonly (number | null)[],
  table: ScoreTable,
  weights: Uint16Array,
): ScoreAlpha {
  return scoreAlphaOf(krippendorffAlphaBootstrap(scoreUnits(scores, table), 'interval', weights))
}

/** The ratings of an item, practice by practice, in the order of `table.scopes`. */
export function itemUnits({ key, ratings, scopes }: ScoreTable, column: number): number[][] {
  return scopes.map(({ rows }) => {
    const values: number[] = []
    for (const row of rows) {
      const cell = ratings.cells[row * ratings.items.length + column]!
      if (cell >= key.minimum) values.push(cell)
    }
    return values
  })
}

function scoreUnits(scores: readonly (number | null)[], { scopes }: ScoreTable): number[][] {
  return scopes.map(({ rows }) => valuesOf(scores, rows))
}

function scoreAlphaOf(result: KrippendorffAlpha): ScoreAlpha {
  return {
    ...figures(
      { alpha: result.alpha, alphaSe: result.se, alphaInterval: result.interval },
      alphaReasons(result),
    ),
    ...baseOf(result),
  }
}

function alphaReasons({ reasons }: KrippendorffAlpha) {
  return {
    alpha: reasons.alpha ?? null,
    alphaSe: reasons.se ?? null,
    alphaInterval: reasons.interval ?? null,
  }
}

function baseOf({ pairableUnits, pairableValues }: KrippendorffAlpha): ReliabilityBase {
  const warnings: ReliabilityWarning[] = []
  if (pairableUnits < minimumPractices.shown) warnings.push('few_practices')
  if (pairableUnits < minimumPractices.interval) warnings.push('narrow_interval')
  return { practices: pairableUnits, values: pairableValues, warnings }
}
