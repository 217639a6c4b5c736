import { isAroundItems } from './change-reach.ts'
import { questionnaireChanges, type QuestionnaireChange } from './changes.ts'
import { allQuestionsOf, elementsOf, findElement, itemsOf, type Questionnaire } from './questionnaire.ts'

/** Whether answers of two versions may stand together: as they are, because the author claims so, or not. */
export type Comparable = 'same' | 'claimed' | 'not'

export interface Comparability {
  /** By the id of every item of either version. */
  readonly items: ReadonlyMap<string, Comparable>
  /** The score of every element of either version. */
  readonly elements: ReadonlyMap<string, Comparable>
  /** The score of a practice over all elements. */
  readonly total: Comparable
  /** By the id of every question that does not count, `e01_basis` among them: nobody claims anything of these. */
  readonly questions: ReadonlyMap<string, Comparable>
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
  const questions = new Map(
    idsInEither(allQuestionsOf, from, to).map((id) => {
      const own = changes.filter((change) => isOfQuestion(change, id)).map(effectOf)
      return [id, own.every((effect) => effect === 'same') ? 'same' : 'not'] as const
    }),
  )
  return { items, elements, total: [...elements.values()].reduce(worse, 'same'), questions }
}

/** The reworded items of which an author may claim that they still ask the same: nothing else stands against it. */
export function claimableItems(from: Questionnaire, to: Questionnaire): readonly string[] {
  const { items } = comparability(from, to, new Set(itemsOf(to).map(({ id }) => id)))
  return [...items].filter(([, comparable]) => comparable === 'claimed').map(([id]) => id)
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

/** What answers rest on is asked of every element in the same words. */
function isOfQuestion({ where }: QuestionnaireChange, id: string): boolean {
  return where.id === id || (id.endsWith('_basis') && /^basis(\/|$)/.test(where.path))
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

/** What holds when both must. */
export function worse(left: Comparable, right: Comparable): Comparable {
  if (left === 'not' || right === 'not') return 'not'
  return left === 'claimed' || right === 'claimed' ? 'claimed' : 'same'
}
