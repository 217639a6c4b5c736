import { figures, type Figures, type Interval, type Reason } from './figure.ts'
import type { AnsweredScope, ScoreTable } from './score-table.ts'
import { mean } from './statistics/mean.ts'
import { pairedGap } from './statistics/paired-gap.ts'
import { studentTQuantile } from './statistics/student-t.ts'
import { variance } from './statistics/variance.ts'

/** A practice that was fielded narrow and broad on purpose: the scope version of each. */
export interface VariantPair {
  readonly practice: string
  readonly narrow: number
  readonly broad: number
}

/** How far one score moves from the narrow delimitation to the broad one, in points. */
export type VariantGap = Figures<'narrow' | 'broad' | 'difference', 'interval'> & {
  /** `paired`: the same informants on both. `groups`: those of each, whoever they are. */
  readonly how: 'paired' | 'groups'
  /** With the score on the narrow one, on the broad one, and on both. */
  readonly informants: { readonly narrow: number; readonly broad: number; readonly both: number }
}

export interface PracticeVariants extends VariantPair {
  readonly total: VariantGap
  readonly elements: readonly (VariantGap & { readonly id: string })[]
}

/** The mean of the practices' differences, each counting the same. */
export type VariantGapOverall = Figures<'mean' | 'sd', 'interval'> & { readonly practices: number }

export interface ScopeVariants {
  readonly practices: readonly PracticeVariants[]
  readonly total: VariantGapOverall
  readonly elements: readonly (VariantGapOverall & { readonly id: string })[]
}

/**
 * How far scores move between a narrow and a broad delimitation of the same practices. Nothing is averaged over the two.
 *
 *     paired   d = mean of (broad − narrow) of the same informants,   d ± t(n − 1) s_d / √n          (Student, 1908)
 *     groups   d = m_broad − m_narrow,   d ± t(ν) √(s²_b/n_b + s²_n/n_n),
 *              ν = (s²_b/n_b + s²_n/n_n)² / ((s²_b/n_b)²/(n_b − 1) + (s²_n/n_n)²/(n_n − 1))          (Welch, 1947)
 *     over practices   the mean of their d with the paired interval, each practice counting the same
 *
 * Paired where two informants or more have the score on both, or where nobody else has it: other informants differ in more
 * than what they were asked about. Then `narrow` and `broad` are the means of those who are paired, so that the difference is
 * between the two that are shown. Scores are means of informants, however practices' own scores are aggregated.
 *
 * @param pairs practices without an answer on either version are left out.
 * @returns `null` with `too_few_items` where a side has no score; the interval `null` with `too_few_raters` where a side has one
 *   informant (or one pair), with `no_variation` where nobody differs; overall as `pairedGap`.
 */
export function scopeVariants(table: ScoreTable, pairs: readonly VariantPair[], level = 0.95): ScopeVariants {
  const practices = pairs.flatMap((pair): PracticeVariants[] => {
    const sideOf = (version: number) =>
      table.scopes.find(
        ({ practice, scopeVersion }) => practice === pair.practice && scopeVersion === version,
      )
    const [narrow, broad] = [sideOf(pair.narrow), sideOf(pair.broad)]
    if (!narrow || !broad) return []
    const gap = (scores: readonly (number | null)[]) => variantGap(table, scores, narrow, broad, level)
    return [
      {
        ...pair,
        total: gap(table.totals),
        elements: table.key.elements.map(({ id }, place) => ({ id, ...gap(table.elements[place]!) })),
      },
    ]
  })
  return {
    practices,
    total: overall(
      practices.map(({ total }) => total),
      level,
    ),
    elements: table.key.elements.map(({ id }, place) => ({
      id,
      ...overall(
        practices.map(({ elements }) => elements[place]!),
        level,
      ),
    })),
  }
}

function variantGap(
  table: ScoreTable,
  scores: readonly (number | null)[],
  narrow: AnsweredScope,
  broad: AnsweredScope,
  level: number,
): VariantGap {
  const scoreOf = ({ rows }: AnsweredScope) =>
    new Map(
      rows.flatMap((row) => {
        const { informant, role } = table.responses[row]!
        const score = scores[row] ?? null
        return score === null ? [] : [[`${informant} ${role}`, score] as const]
      }),
    )
  const [onNarrow, onBroad] = [scoreOf(narrow), scoreOf(broad)]
  const both = [...onNarrow.keys()].filter((who) => onBroad.has(who))
  const informants = { narrow: onNarrow.size, broad: onBroad.size, both: both.length }
  const isPaired =
    both.length >= 2 || (both.length === 1 && Math.max(onNarrow.size, onBroad.size) === both.length)
  const side = (all: ReadonlyMap<string, number>) =>
    isPaired ? both.map((who) => all.get(who)!) : [...all.values()]
  const [narrowScores, broadScores] = [side(onNarrow), side(onBroad)]
  const { interval, reason } = isPaired
    ? pairedInterval(narrowScores, broadScores, level)
    : welchInterval(narrowScores, broadScores, level)
  const [low, high] = [mean(narrowScores), mean(broadScores)]
  return {
    how: isPaired ? 'paired' : 'groups',
    informants,
    ...figures(
      {
        narrow: low,
        broad: high,
        difference: low === null || high === null ? null : high - low,
        interval,
      },
      { narrow: 'too_few_items', broad: 'too_few_items', difference: 'too_few_items', interval: reason },
    ),
  }
}

interface Interpreted {
  readonly interval: Interval | null
  readonly reason: Reason
}

function pairedInterval(narrow: readonly number[], broad: readonly number[], level: number): Interpreted {
  const { interval } = pairedGap(
    broad.map((score, place) => score - narrow[place]!),
    level,
  )
  return { interval, reason: broad.length < 2 ? 'too_few_raters' : 'no_variation' }
}

function welchInterval(narrow: readonly number[], broad: readonly number[], level: number): Interpreted {
  const [narrowVariance, broadVariance] = [variance(narrow), variance(broad)]
  if (narrowVariance === null || broadVariance === null) {
    const isEmpty = narrow.length === 0 || broad.length === 0
    return { interval: null, reason: isEmpty ? 'too_few_items' : 'too_few_raters' }
  }
  const [ofNarrow, ofBroad] = [narrowVariance / narrow.length, broadVariance / broad.length]
  const sum = ofNarrow + ofBroad
  if (sum <= 1e-24) return { interval: null, reason: 'no_variation' }
  const df = sum ** 2 / (ofBroad ** 2 / (broad.length - 1) + ofNarrow ** 2 / (narrow.length - 1))
  const half = studentTQuantile(1 - (1 - level) / 2, df) * Math.sqrt(sum)
  const difference = mean(broad)! - mean(narrow)!
  return { interval: [difference - half, difference + half], reason: 'no_variation' }
}

function overall(gaps: readonly VariantGap[], level: number): VariantGapOverall {
  const differences = gaps.flatMap(({ difference }) => difference ?? [])
  const { mean: middle, sd, interval, reasons } = pairedGap(differences, level)
  return {
    practices: differences.length,
    ...figures(
      { mean: middle, sd, interval },
      { mean: reasons.mean ?? null, sd: reasons.sd ?? null, interval: reasons.interval ?? null },
    ),
  }
}
