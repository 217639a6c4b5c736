import { publishedQuestionnaires } from './catalogue.ts'
import { canonicalJson, measurementDigest } from './digest.ts'
import { measurementOf } from './measurement.ts'
import { itemsOf, type Questionnaire, type Text } from './questionnaire.ts'
import { sameWords } from './same-part.ts'

/**
 * How a questionnaire stands to the standard: `standard` measures exactly as one of the built-in versions does,
 * `explained` does so under other names or explanations of the elements, which informants read above the items, `changed`
 * asks most of its items in other words, another order or on another scale, `other` is another instrument.
 */
export type Core = 'standard' | 'explained' | 'changed' | 'other'

/** A measurement that differs: whose, and in what. */
export interface CoreFault {
  readonly code:
    | 'stem_changed'
    | 'scale_changed'
    | 'no_answers_changed'
    | 'items_added'
    | 'items_removed'
    | 'items_moved'
    | 'item_changed'
  /** The element in which items came, went or moved; the item that is changed; null of what all items share. */
  readonly id: string | null
}

/** How a questionnaire stands to the standard, by what it measures and what stands right above that. */
export function coreOf(questionnaire: Questionnaire): Core {
  const digest = measurementDigest(questionnaire)
  const alike = publishedQuestionnaires.filter(({ id }) => standardDigests.get(id) === digest)
  if (alike.length > 0) {
    return alike.some((builtIn) => isExplainedAlike(builtIn, questionnaire)) ? 'standard' : 'explained'
  }
  const ids = new Set(itemsOf(questionnaire).map(({ id }) => id))
  // an id keeps its meaning for ever, so the same ids are the same questions in other words
  const isChanged = publishedQuestionnaires.some((builtIn) => {
    const items = itemsOf(builtIn)
    return items.filter(({ id }) => ids.has(id)).length * 2 >= items.length
  })
  return isChanged ? 'changed' : 'other'
}

/**
 * What differs in measurement between what a draft was made from and what it would say: while the core is locked, a save
 * with any of these is refused. What is only said otherwise (a weight of 1 that is spelled out) is no difference.
 *
 * @returns the faults in the order of the questionnaire; empty when both measure alike.
 */
export function lockedCoreFaults(parent: Questionnaire, content: Questionnaire): readonly CoreFault[] {
  const before = measurementOf(parent)
  const after = measurementOf(content)
  const faults: CoreFault[] = []
  if (!isSame(before.stem, after.stem)) faults.push({ code: 'stem_changed', id: null })
  if (!isSame(before.scale, after.scale)) faults.push({ code: 'scale_changed', id: null })
  if (!isSame(before.noAnswers, after.noAnswers)) faults.push({ code: 'no_answers_changed', id: null })
  const elements = new Map(before.elements.map(({ id, items }) => [id, items]))
  for (const { id, items } of after.elements) faults.push(...elementFaults(id, elements.get(id) ?? [], items))
  return faults
}

/** By the id of each built-in version. */
const standardDigests: ReadonlyMap<string, string> = new Map(
  publishedQuestionnaires.map((builtIn) => [builtIn.id, measurementDigest(builtIn)]),
)

/** Whether elements and categories are called and explained in the same words. */
function isExplainedAlike(builtIn: Questionnaire, questionnaire: Questionnaire): boolean {
  const [texts, others] = [builtIn, questionnaire].map(({ categories }) =>
    categories.flatMap(({ name, elements }) => [
      name,
      ...elements.flatMap((element) => [element.name, element.meaning, element.isNot ?? nothing]),
    ]),
  )
  return texts?.every((text, index) => sameWords(text, others?.[index] ?? nothing)) ?? false
}

const nothing: Text = { da: '', en: '' }

type MeasuredItems = ReturnType<typeof measurementOf>['elements'][number]['items']

function elementFaults(element: string, before: MeasuredItems, after: MeasuredItems): CoreFault[] {
  const known = new Map(before.map((item) => [item.id, item]))
  const still = new Set(after.map(({ id }) => id))
  const faults: CoreFault[] = []
  if (after.some(({ id }) => !known.has(id))) faults.push({ code: 'items_added', id: element })
  if (before.some(({ id }) => !still.has(id))) faults.push({ code: 'items_removed', id: element })
  const orderBefore = before.filter(({ id }) => still.has(id)).map(({ id }) => id)
  const orderAfter = after.filter(({ id }) => known.has(id)).map(({ id }) => id)
  if (!isSame(orderBefore, orderAfter)) faults.push({ code: 'items_moved', id: element })
  for (const item of after) {
    const old = known.get(item.id)
    if (old && !isSame(old, item)) faults.push({ code: 'item_changed', id: item.id })
  }
  return faults
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
