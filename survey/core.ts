import { publishedQuestionnaires } from './catalogue.ts'
import { canonicalJson, measurementDigest } from './digest.ts'
import { measurementOf } from './measurement.ts'
import { itemsOf, type Questionnaire } from './questionnaire.ts'

/**
 * How a questionnaire stands to the standard: `standard` measures exactly as one of the built-in versions does,
 * `changed` asks most of its items in other words, another order or on another scale, `other` is another instrument.
 */
export type Core = 'standard' | 'changed' | 'other'

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

/** How a questionnaire stands to the standard, by what it measures; its presentation does not count. */
export function coreOf(questionnaire: Questionnaire): Core {
  if (standardDigests.has(measurementDigest(questionnaire))) return 'standard'
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

const standardDigests: ReadonlySet<string> = new Set(publishedQuestionnaires.map(measurementDigest))

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
