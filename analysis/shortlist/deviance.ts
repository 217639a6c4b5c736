import { mean } from '../statistics/mean.ts'

/** From where a practice is odd enough to be worth an interview for that. Conventions of this project. */
export interface DevianceSettings {
  /** AD over items, in scale units, above which informants disagree strongly; c / 6 for c points. */
  readonly disagreement: number
  /** Scale points by which an element lies above the mean of the other elements. */
  readonly elementLead: number
}

/** What makes a practice odd. */
export interface Deviance {
  readonly code: 'strong_disagreement' | 'element_far_above'
  /** How many times the threshold. */
  readonly strength: number
  /** The AD, or how far the element lies above the others. */
  readonly value: number
  readonly threshold: number
  /** Of `element_far_above`. */
  readonly element: string | null
}

/**
 * The strongest oddity of a practice: informants who disagree strongly, when the practice is near the list, or one element
 * far above the mean of its others.
 *
 * @param near whether the practice is near the list.
 * @returns `null` when there is none.
 */
export function deviance(
  candidate: {
    readonly disagreement: number | null
    readonly profile: Readonly<Record<string, number | null>>
  },
  settings: DevianceSettings,
  near: boolean,
): Deviance | null {
  const found: Deviance[] = []
  const { disagreement } = candidate
  if (near && disagreement !== null && disagreement > settings.disagreement) {
    found.push({
      code: 'strong_disagreement',
      strength: disagreement / settings.disagreement,
      value: disagreement,
      threshold: settings.disagreement,
      element: null,
    })
  }
  const lead = highestLead(candidate.profile)
  if (lead && lead.value >= settings.elementLead) {
    found.push({
      code: 'element_far_above',
      strength: lead.value / settings.elementLead,
      value: lead.value,
      threshold: settings.elementLead,
      element: lead.element,
    })
  }
  return found.sort((a, b) => b.strength - a.strength)[0] ?? null
}

/** The element that lies farthest above the mean of the others; `null` with fewer than two elements. */
function highestLead(
  profile: Readonly<Record<string, number | null>>,
): { element: string; value: number } | null {
  const scores = Object.entries(profile).flatMap(([element, score]) =>
    score === null ? [] : [{ element, score }],
  )
  const highest = [...scores].sort((a, b) => b.score - a.score)[0]
  const others = mean(scores.filter((entry) => entry !== highest).map(({ score }) => score))
  return highest && others !== null ? { element: highest.element, value: highest.score - others } : null
}
