import { figures, type Figures, type Reason } from '../figure.ts'
import { crossedBlocks, type CrossedAnswers, type CrossedBlocks } from './crossed-answers.ts'
import type { RelativeDeviations } from './crossed-block.ts'
import { crossedDeviance, leastResidualShare } from './crossed-deviance.ts'
import { startingDeviations } from './crossed-moments.ts'
import { minimise } from './quasi-newton.ts'

export type CrossedComponents = Figures<
  'practice' | 'informantWithinPractice' | 'item' | 'practiceByItem' | 'residual' | 'remlDeviance'
> & {
  /** Those with an answer. */
  readonly practices: number
  readonly informants: number
  readonly items: number
  readonly answers: number
}

/**
 * Variance components of single answers from informants nested in practices, crossed with items: the design (r:p) × i of
 * generalizability theory (Brennan, 2001, Generalizability Theory, ch. 3), by restricted maximum likelihood.
 *
 *     y = Xβ + practice + informant(practice) + item + practice × item + residual,   all but Xβ random and independent
 *
 * The likelihood is exact for any numbers of informants and any missing answers, the same as that of lme4's
 * `lmer(y ~ X + (1|p) + (1|p:r) + (1|i) + (1|p:i))`. It is minimised over the four relative standard deviations, without
 * bounds: the sign of a standard deviation does not matter, so that a component of 0 is an ordinary minimum.
 *
 * @returns variances in squared units of the answers, 0 where the likelihood is highest there, and −2 log likelihood.
 *   `null` for all: `empty` without answers; `too_few_groups` with one practice, or when X alone can tell all practices
 *   apart; `no_within_degrees_of_freedom` when no practice has two informants, or X can tell all of them apart; `too_few_items` with one item, or one answer from each informant; `no_pairable_values`
 *   when no two informants of a practice have answered the same item; `no_variation` when no residual is left.
 * @throws RangeError when the shapes do not agree.
 */
export function crossedVarianceComponents(data: CrossedAnswers): CrossedComponents {
  const { items, practiceOf, values, fixed } = data
  if (values.length !== items * practiceOf.length) throw new RangeError('values must be informants × items')
  if (fixed.some((column) => column.length !== practiceOf.length)) {
    throw new RangeError('each fixed column must have one number per informant')
  }
  const sorted = crossedBlocks(data)
  const counts = countsOf(sorted)
  const reason = whyNot(sorted, counts)
  if (reason) return undefinedComponents(reason, counts)

  const fit = crossedDeviance(sorted)
  const deviance = (relative: readonly number[]) => fit(relative as unknown as RelativeDeviations).deviance
  const found = minimise(deviance, startingDeviations(sorted))
  const relative = withoutTraces(found.at, deviance)
  const { deviance: remlDeviance, residualVariance } = fit(relative)
  const left = residualVariance * (sorted.answers - sorted.fixedColumns)
  // a perfect fit has a likelihood that rises until the residual is as small as it is let become
  if (left <= 100 * leastResidualShare * sorted.squares) {
    return undefinedComponents('no_variation', counts)
  }
  const [practice, informantWithinPractice, practiceByItem, item] = relative.map(
    (deviation) => deviation ** 2 * residualVariance,
  ) as [number, number, number, number]
  return {
    ...figures(
      {
        practice,
        informantWithinPractice,
        item,
        practiceByItem,
        residual: residualVariance,
        remlDeviance,
      },
      {},
    ),
    ...counts,
  }
}

type Counts = Pick<CrossedComponents, 'practices' | 'informants' | 'items' | 'answers'>

function countsOf({ blocks, answers }: CrossedBlocks): Counts {
  return {
    practices: blocks.length,
    informants: blocks.reduce((sum, block) => sum + block.informants, 0),
    items: new Set(blocks.flatMap((block) => [...block.items])).size,
    answers,
  }
}

function whyNot({ blocks, fixedColumns, fixedWithin }: CrossedBlocks, counts: Counts): Reason | null {
  const { practices, informants, items, answers } = counts
  if (answers === 0) return 'empty'
  // what the fixed part leaves for practices, and for informants within them, to differ in
  if (practices + fixedWithin <= fixedColumns) return 'too_few_groups'
  if (informants <= practices + fixedWithin) return 'no_within_degrees_of_freedom'
  if (items < 2 || informants === answers) return 'too_few_items'
  const cells = blocks.reduce((sum, block) => sum + block.items.length, 0)
  if (cells === answers) return 'no_pairable_values'
  return answers > fixedColumns ? null : 'no_within_degrees_of_freedom'
}

function undefinedComponents(reason: Reason, counts: Counts): CrossedComponents {
  const none = {
    practice: null,
    informantWithinPractice: null,
    item: null,
    practiceByItem: null,
    residual: null,
    remlDeviance: null,
  }
  const reasons = Object.fromEntries(Object.keys(none).map((name) => [name, reason]))
  return { ...figures(none as Record<keyof typeof none, number | null>, reasons), ...counts }
}

/** Puts a deviation at 0 where that is no worse: a search only comes near. */
function withoutTraces(
  at: readonly number[],
  deviance: (relative: readonly number[]) => number,
): RelativeDeviations {
  let relative = [...at]
  for (const place of at.keys()) {
    if (Math.abs(relative[place]!) > 0.01) continue
    const without = relative.with(place, 0)
    if (deviance(without) <= deviance(relative) + 1e-6) relative = without
  }
  return relative as unknown as RelativeDeviations
}
