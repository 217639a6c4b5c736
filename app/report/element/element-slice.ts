import type { ElementResult } from '#analysis/basic-mapping.ts'
import type { ElementConsistency } from '#analysis/internal-consistency.ts'
import type { ScoreReliability } from '#analysis/practice-reliability.ts'
import type { ItemReliability, ScoreAlpha } from '#analysis/rating-reliability.ts'
import { roleGap, type RoleGap } from '#analysis/role-gaps.ts'
import type { ElementRoleModel } from '#analysis/role-profile.ts'
import { elementSteps, type ElementSteps } from '#analysis/steps/element-steps.ts'
import { scoresOf } from '../scored.ts'
import type { Computed } from '../study/study-slice.ts'
import { itemAnswers, type ItemAnswers } from './item-answers.ts'
import { practicesAlong, type PracticesAlong } from './practices-along.ts'

/** What an address asks to see of an element. */
export interface ElementView {
  /** Whether practices may be put in order by their scores. */
  readonly ranks: boolean
  /** Of the practices, and of the comments, from 1. */
  readonly page: number
  readonly commentPage: number
}

/** What the page of one element draws. */
export interface ElementSlice {
  readonly element: ElementResult
  readonly practices: PracticesAlong
  readonly items: readonly ItemAnswers[]
  /** Leaders less staff inside practices that have both; its list of practices left out. */
  readonly leaderStaffGap: Omit<RoleGap, 'gaps'>
  /** The sums that the coefficients are made of. */
  readonly steps: ElementSteps
  /** `null` until the analysis is there. */
  readonly analysed: AnalysedElement | null
}

/** What the analysis of the whole wave says of one element. */
export interface AnalysedElement {
  readonly alpha: ScoreAlpha
  readonly reliability: ScoreReliability
  readonly consistency: ElementConsistency
  /** In the order of the items. */
  readonly items: readonly ItemReliability[]
  readonly roleModel: ElementRoleModel
}

/** @returns `null` for an element that the questionnaire does not have. */
export function elementSlice(
  { basic, full, asked, table }: Omit<Computed, 'sent' | 'variants'>,
  elementId: string,
  view: ElementView,
): ElementSlice | null {
  const place = table.key.elements.findIndex(({ id }) => id === elementId)
  const element = basic.elements[place]
  if (!element) return null
  const { level } = basic.settings
  const scores = scoresOf(table, basic.settings)
  const { gaps: _, ...leaderStaffGap } = roleGap(scores, scores.elements[place]!, 'leader', 'staff', level)
  return {
    element,
    practices: practicesAlong(basic.practices, asked, place, view),
    items: itemAnswers(scores, place),
    leaderStaffGap,
    steps: elementSteps(scores, place),
    analysed: full && analysedElement(full, place),
  }
}

function analysedElement(full: NonNullable<Computed['full']>, place: number): AnalysedElement {
  const { id, alpha, reliability, consistency } = full.elements[place]!
  return {
    alpha,
    reliability,
    consistency,
    items: full.items.filter(({ element }) => element === id).map((item) => item.reliability),
    roleModel: full.roleModels.elements[place]!,
  }
}
