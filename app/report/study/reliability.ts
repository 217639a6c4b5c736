import type { PracticeAgreement } from '#analysis/agreement.ts'
import type { ScoreReliability } from '#analysis/practice-reliability.ts'
import type { AlphaSummary, ItemReliability, ScoreAlpha } from '#analysis/rating-reliability.ts'
import type { DStudy, VarianceComponents } from '#analysis/variance-components.ts'
import type { FullFigures } from '../computations.ts'
import type { ListedPractice } from './named-practice.ts'
import { agreementSlice, type AgreementSlice } from './agreement.ts'

/** Whether practices can be told apart by the total, and by how many informants. */
export interface ReliabilitySlice {
  readonly reliability: ScoreReliability
  readonly alpha: ScoreAlpha
  readonly itemAlphas: AlphaSummary
  readonly elements: readonly ElementReliability[]
  readonly items: readonly ItemAlpha[]
  readonly dStudy: DStudy
  readonly components: Omit<VarianceComponents, 'generalizabilityFixedItems' | 'remlDeviance'>
  readonly agreement: AgreementSlice
}

export interface ElementReliability {
  readonly id: string
  readonly alpha: ScoreAlpha
  readonly reliability: Pick<
    ScoreReliability,
    'icc1' | 'icc1Interval' | 'lambdaMean' | 'informants' | 'reasons'
  >
}

export type ItemAlpha = Pick<
  ItemReliability,
  'item' | 'alpha' | 'alphaInterval' | 'ac2' | 'ac2Interval' | 'practices' | 'warnings' | 'reasons'
> & { readonly element: string }

export function reliabilitySlice(
  { total, elements, items, dStudy, varianceComponents, practices }: FullFigures,
  asked: readonly ListedPractice[],
  ranks: boolean,
): ReliabilitySlice {
  const { generalizabilityFixedItems: _, remlDeviance: __, ...components } = varianceComponents
  return {
    reliability: total.reliability,
    alpha: total.alpha,
    itemAlphas: total.itemAlphas,
    elements: elements.map(({ id, alpha, reliability }) => {
      const { icc1, icc1Interval, lambdaMean, informants, reasons } = reliability
      return { id, alpha, reliability: { icc1, icc1Interval, lambdaMean, informants, reasons } }
    }),
    items: items.map(({ element, reliability }) => {
      const { item, alpha, alphaInterval, ac2, ac2Interval, practices, warnings, reasons } = reliability
      return { item, element, alpha, alphaInterval, ac2, ac2Interval, practices, warnings, reasons }
    }),
    dStudy,
    components,
    agreement: agreementSlice(practices.flatMap(agreementOf), asked, total.withinPractices, ranks),
  }
}

/** The agreement of a practice with who it is; a practice that nobody answered about has none. */
export interface AgreementOfPractice {
  readonly practice: string
  readonly scopeVersion: number
  readonly roles: Readonly<Record<string, number>>
  readonly agreement: PracticeAgreement
}

function agreementOf({ id, scopeVersion, roles, agreement }: FullFigures['practices'][number]) {
  return agreement && scopeVersion !== null ? [{ practice: id, scopeVersion, roles, agreement }] : []
}
