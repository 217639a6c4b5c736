import type { ChangeClass } from './change-rules.ts'
import { proposedClass, questionnaireChanges } from './changes.ts'
import { comparability, worse, type Comparability, type Comparable } from './comparability.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A version with what its author claims against its parent. */
export interface ClaimedVersion {
  readonly questionnaire: Questionnaire
  /** The ids of reworded items that still ask the same. */
  readonly claims: ReadonlySet<string>
  /** The class its author gave it; `null` or left out where nobody gave one. */
  readonly changeClass?: ChangeClass | null
}

/** What may be compared between two versions by their ids; `null` when one of them is not known. */
export type CompareVersions = (fromId: string, toId: string) => Comparability | null

/**
 * What may be compared between any two versions, through the chain of their parents: a step that breaks something breaks
 * it for all later versions, unless the words are the old ones again. A class that was raised keeps apart what it names;
 * one that was lowered pools nothing. Versions that share no ancestor share nothing, whatever their ids. What was found
 * is kept as long as the function is.
 *
 * @param versions all versions that are known, with their claims and their ancestors.
 */
export function comparabilityOver(versions: readonly ClaimedVersion[]): CompareVersions {
  const steps = new Map<string, Step>()
  const stepTo = (parent: ClaimedVersion, child: ClaimedVersion) => {
    const step = steps.get(child.questionnaire.id) ?? stepBetween(parent, child)
    steps.set(child.questionnaire.id, step)
    return step
  }
  return (fromId, toId) => {
    const from = lineOf(versions, fromId)
    const to = lineOf(versions, toId)
    const [first] = from
    const [last] = to
    if (!first || !last) return null
    const direct = comparability(first.questionnaire, last.questionnaire)
    const meeting = from.find((version) => to.includes(version))
    const chain = meeting ? [...stepsBelow(meeting, from, stepTo), ...stepsBelow(meeting, to, stepTo)] : null
    // where a class was raised, its author saw more in other words than the rules do
    const isOldAgain =
      !chain?.some(({ isRaised }) => isRaised) ||
      questionnaireChanges(first.questionnaire, last.questionnaire).length === 0
    const over = (part: 'items' | 'elements' | 'questions') =>
      new Map(
        [...direct[part]].map(([id, comparable]) => {
          if (!chain) return [id, 'not'] as const
          const along = chain.map((step) => step[part].get(id) ?? 'not').reduce(worse, 'same')
          return [id, comparable === 'same' && isOldAgain ? 'same' : along] as const
        }),
      )
    return withTotal({ items: over('items'), elements: over('elements'), questions: over('questions') })
  }
}

/** Whether one version was made from the other, or both from a third, in however many steps. */
export function areRelated(versions: readonly ClaimedVersion[], fromId: string, toId: string): boolean {
  const line = lineOf(versions, toId)
  return lineOf(versions, fromId).some((version) => line.includes(version))
}

/** What a version was made from, youngest first, without itself. */
export function ancestorsOf(versions: readonly ClaimedVersion[], id: string): readonly Questionnaire[] {
  return lineOf(versions, id)
    .slice(1)
    .map(({ questionnaire }) => questionnaire)
}

/** The class that the author of a version raised it to, above what the rules propose; `null` when nobody did. */
export function raisedClass(
  from: Questionnaire,
  to: Questionnaire,
  decided: ChangeClass | null | undefined,
): ChangeClass | null {
  if (!decided || decided < 'C') return null
  return decided > (proposedClass(questionnaireChanges(from, to)) ?? 'A') ? decided : null
}

/** From a version to one that was made of it. */
interface Step extends Comparability {
  readonly isRaised: boolean
}

/**
 * D keeps the scores of all elements apart. E keeps everything apart, and so does C: somebody holds that the items are
 * understood otherwise, and has no reworded ones to claim.
 */
function stepBetween(
  { questionnaire: from }: ClaimedVersion,
  { questionnaire: to, claims, changeClass }: ClaimedVersion,
): Step {
  const byRule = comparability(from, to, claims)
  const raised = raisedClass(from, to, changeClass)
  if (raised === null) return { ...byRule, isRaised: false }
  const apart = (part: ReadonlyMap<string, Comparable>) =>
    new Map([...part.keys()].map((id) => [id, 'not'] as const))
  const { items, elements, questions } = byRule
  return {
    ...withTotal({
      items: raised === 'D' ? items : apart(items),
      elements: apart(elements),
      questions: raised === 'D' ? questions : apart(questions),
    }),
    isRaised: true,
  }
}

function withTotal(parts: Omit<Comparability, 'total'>): Comparability {
  return { ...parts, total: [...parts.elements.values()].reduce(worse, 'same') }
}

/** A version and its ancestors, youngest first. */
function lineOf(versions: readonly ClaimedVersion[], id: string): readonly ClaimedVersion[] {
  const line: ClaimedVersion[] = []
  for (let next: string | undefined = id; next !== undefined;) {
    const version = versions.find(({ questionnaire }) => questionnaire.id === next)
    if (!version || line.includes(version)) break
    line.push(version)
    next = version.questionnaire.parent
  }
  return line
}

/** Each step of a line, from child to parent, as far as one of its versions. */
function stepsBelow(
  end: ClaimedVersion,
  line: readonly ClaimedVersion[],
  stepTo: (parent: ClaimedVersion, child: ClaimedVersion) => Step,
): readonly Step[] {
  return line.slice(0, line.indexOf(end)).flatMap((child, index) => {
    const parent = line[index + 1]
    return parent ? [stepTo(parent, child)] : []
  })
}
