import { isAroundItems } from './change-reach.ts'
import { questionnaireChanges, type QuestionnaireChange } from './changes.ts'
import { elementsOf, findElement, itemsOf, type Questionnaire } from './questionnaire.ts'

/** Whether answers of two versions may stand together: as they are, because the author claims so, or not. */
export type Comparable = 'same' | 'claimed' | 'not'

export interface Comparability {
  /** By the id of every item of either version. */
  readonly items: ReadonlyMap<string, Comparable>
  /** The score of every element of either version. */
  readonly elements: ReadonlyMap<string, Comparable>
  /** The score of a practice over all elements. */
  readonly total: Comparable
}

/** A version with what its author claims against its parent. */
export interface ClaimedVersion {
  readonly questionnaire: Questionnaire
  /** The ids of reworded items that still ask the same. */
  readonly claims: ReadonlySet<string>
}

const noClaims: ReadonlySet<string> = new Set()

/**
 * What may be compared between a version and one that was made from it.
 *
 * @param claims ids of reworded items whose author claims that they mean the same. A claim on anything else says nothing.
 */
export function comparability(
  from: Questionnaire,
  to: Questionnaire,
  claims: ReadonlySet<string> = noClaims,
): Comparability {
  const changes = questionnaireChanges(from, to)
  const around = changes.filter(isAroundItems).map(effectOf).reduce(worse, 'same')
  const items = new Map(
    idsInEither(itemsOf, from, to).map((id) => {
      const own = changes.filter(({ where }) => where.id === id).map(effectOnItem)
      const effect = own.reduce(worse, around)
      return [id, effect === 'claimed' && !claims.has(id) ? 'not' : effect] as const
    }),
  )
  const reordered = new Set(
    changes.filter(({ kind }) => orderKinds.has(kind)).map(({ where }) => where.element),
  )
  const elements = new Map(
    idsInEither(elementsOf, from, to).map((id) => {
      const counted = countedItems(from, id)
      const alike = sameCounted(counted, countedItems(to, id)) && !reordered.has(id) && !reordered.has(null)
      const answers = [...(counted?.keys() ?? [])].map((item) => items.get(item) ?? 'not')
      return [id, alike ? answers.reduce(worse, 'same') : 'not'] as const
    }),
  )
  return { items, elements, total: [...elements.values()].reduce(worse, 'same') }
}

/** The reworded items of which an author may claim that they still ask the same: nothing else stands against it. */
export function claimableItems(from: Questionnaire, to: Questionnaire): readonly string[] {
  const { items } = comparability(from, to, new Set(itemsOf(to).map(({ id }) => id)))
  return [...items].filter(([, comparable]) => comparable === 'claimed').map(([id]) => id)
}

/** What may be compared between two versions by their ids; `null` when one of them is not known. */
export type CompareVersions = (fromId: string, toId: string) => Comparability | null

/**
 * What may be compared between any two versions, through the chain of their parents: a step that breaks something breaks
 * it for all later versions, unless the words are the old ones again. Versions that share no ancestor share nothing,
 * whatever their ids. What was found is kept as long as the function is.
 *
 * @param versions all versions that are known, with their claims and their ancestors.
 */
export function comparabilityOver(versions: readonly ClaimedVersion[]): CompareVersions {
  const steps = new Map<string, Comparability>()
  const stepTo = (parent: ClaimedVersion, { questionnaire, claims }: ClaimedVersion) => {
    const step = steps.get(questionnaire.id) ?? comparability(parent.questionnaire, questionnaire, claims)
    steps.set(questionnaire.id, step)
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
    const over = (part: 'items' | 'elements') =>
      new Map(
        [...direct[part]].map(([id, comparable]) => {
          if (!chain) return [id, 'not'] as const
          const along = chain.map((step) => step[part].get(id) ?? 'not').reduce(worse, 'same')
          return [id, comparable === 'same' ? 'same' : along] as const
        }),
      )
    const elements = over('elements')
    return { items: over('items'), elements, total: [...elements.values()].reduce(worse, 'same') }
  }
}

/** Whether one version was made from the other, or both from a third, in however many steps. */
export function areRelated(versions: readonly ClaimedVersion[], fromId: string, toId: string): boolean {
  const line = lineOf(versions, toId)
  return lineOf(versions, fromId).some((version) => line.includes(version))
}

/** Changes of an order; that of the elements belongs to no element. */
const orderKinds: ReadonlySet<QuestionnaireChange['kind']> = new Set(['item_order', 'element_order'])

function effectOf(change: QuestionnaireChange): Comparable {
  if (change.class === 'A') return 'same'
  return change.class === 'C' ? 'claimed' : 'not'
}

/** An item that stands elsewhere or counts otherwise still asks the same. */
function effectOnItem(change: QuestionnaireChange): Comparable {
  return change.kind === 'item_moved' || change.kind === 'weight_changed' ? 'same' : effectOf(change)
}

/** What counts in an element's score, with its weight. */
function countedItems(
  questionnaire: Questionnaire,
  elementId: string,
): ReadonlyMap<string, number> | undefined {
  const counted = findElement(questionnaire, elementId)?.items.filter(({ weight }) => weight !== 0)
  return counted && new Map(counted.map(({ id, weight = 1 }) => [id, weight]))
}

function sameCounted(
  was: ReadonlyMap<string, number> | undefined,
  is: ReadonlyMap<string, number> | undefined,
): boolean {
  if (!was || !is || was.size !== is.size) return false
  return [...was].every(([id, weight]) => is.get(id) === weight)
}

function idsInEither(
  fieldsOf: (questionnaire: Questionnaire) => readonly { readonly id: string }[],
  from: Questionnaire,
  to: Questionnaire,
): readonly string[] {
  return [...new Set([...fieldsOf(from), ...fieldsOf(to)].map(({ id }) => id))]
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
  stepTo: (parent: ClaimedVersion, child: ClaimedVersion) => Comparability,
): readonly Comparability[] {
  return line.slice(0, line.indexOf(end)).flatMap((child, index) => {
    const parent = line[index + 1]
    return parent ? [stepTo(parent, child)] : []
  })
}

function worse(left: Comparable, right: Comparable): Comparable {
  if (left === 'not' || right === 'not') return 'not'
  return left === 'claimed' || right === 'claimed' ? 'claimed' : 'same'
}
