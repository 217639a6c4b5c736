import type { Perspectives } from '../perspectives.ts'
import type { PracticeResult } from '../practices.ts'
import { highElements, lowElements, missingAnswers } from './answer-grounds.ts'
import type { AskableFlag, DraftQuestion, QuestionGround, QuestionKind } from './draft-question.ts'
import { roleGaps, withinRoles } from './disagreement-grounds.ts'
import type { ItemAnswers } from './element-answers.ts'
import { askedFlags, contestedScope, severalVersions } from './practice-grounds.ts'

/** What is known of a practice before an interview, on one version of its scope. */
export interface BeforeInterview {
  readonly result: Pick<PracticeResult, 'elements' | 'responses' | 'informants'>
  /** Of the same version. */
  readonly perspectives: Pick<Perspectives, 'elements' | 'limits'>
  /** As `elementAnswers` gives them. */
  readonly items: readonly ItemAnswers[]
  /** Ends of the scale. */
  readonly scale: { readonly minimum: number; readonly maximum: number }
  /** Those that nobody has set aside. */
  readonly flags: readonly AskableFlag[]
  /** Elements that somebody wrote something about, or said what the answers rest on. */
  readonly supported: ReadonlySet<string>
  /** Roles of those who contested the scope, one for each. */
  readonly contestedBy: readonly string[]
  /** Every version of the scope that was answered on; `score` is `null` where there is none. */
  readonly versions: readonly {
    readonly version: number
    readonly score: number | null
    readonly informants: number
  }[]
}

/** So many are proposed at most, those for everybody among them. */
export const mostProposed = 12

/**
 * Which questions are worth asking in an interview, and why. Nothing is asked that no figure or answer gives reason for, but
 * one to open with and one to close.
 *
 * Each kind has so many places, each with a priority: the first of a kind by its own size takes the first. Of all, the highest
 * priorities are proposed, and stand by kind: what is asked about, what is flagged, what roles and informants differ on, what
 * is high without a word, what was not answered, what is low. Priorities and limits are this project's.
 *
 * @param practice without results (`null`) only the opening and the closing one are proposed.
 * @returns at most `mostProposed`, the opening one first, the closing one last.
 */
export function draftQuestions(practice: BeforeInterview | null): DraftQuestion[] {
  const found = practice ? questionsOf(practice) : []
  const proposed = new Set(found.toSorted((a, b) => b.priority - a.priority).slice(0, mostProposed - 2))
  return [standard('opening'), ...found.filter((question) => proposed.has(question)), standard('closing')]
}

/** By kind in the order in which they are shown: what the places of each are worth. */
const priorities: Readonly<Record<Exclude<QuestionKind, 'opening' | 'closing'>, readonly number[]>> = {
  scope_contested: [98],
  scope_versions: [97],
  flag: [95, 70],
  role_gap: [100, 90, 60, 40],
  within_role: [80, 55],
  unsupported_high: [75, 50],
  no_answer: [72, 48],
  low: [65, 45],
}

function questionsOf(practice: BeforeInterview): DraftQuestion[] {
  const gaps = roleGaps(practice)
  // a role that is split on what roles differ about is asked once
  const apart = new Set(gaps.slice(0, priorities.role_gap.length).map(({ element }) => element))
  const grounds: readonly (readonly QuestionGround[])[] = [
    contestedScope(practice),
    severalVersions(practice),
    askedFlags(practice),
    gaps,
    withinRoles(practice).filter(({ element }) => !apart.has(element)),
    highElements(practice).filter(({ element }) => !apart.has(element)),
    missingAnswers(practice),
    lowElements(practice).filter(({ element }) => !apart.has(element)),
  ]
  return grounds.flatMap((ofKind) =>
    ofKind.flatMap((ground, place): DraftQuestion[] => {
      if (ground.kind === 'opening' || ground.kind === 'closing') return []
      const priority = priorities[ground.kind][place]
      return priority === undefined ? [] : [{ key: keyOf(ground), ground, priority }]
    }),
  )
}

function standard(kind: 'opening' | 'closing'): DraftQuestion {
  return { key: kind, ground: { kind }, priority: 0 }
}

function keyOf(ground: QuestionGround): string {
  switch (ground.kind) {
    case 'role_gap':
      return ['role_gap', ground.element, ...[ground.first.role, ground.second.role].toSorted()].join(':')
    case 'within_role':
      return `within_role:${ground.element}:${ground.role}`
    case 'no_answer':
      return `no_answer:${ground.item}`
    case 'unsupported_high':
    case 'low':
      return `${ground.kind}:${ground.element}`
    case 'flag':
      return ['flag', ground.flag, ground.element ?? ground.role].filter((part) => part !== null).join(':')
    default:
      return ground.kind
  }
}
