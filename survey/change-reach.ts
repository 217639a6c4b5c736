import type { QuestionnaireChange } from './changes.ts'

/** What a change does to comparability, in one code; the page finds the sentence. */
export type ChangeReach =
  /** Nothing. */
  | 'nothing'
  /** Only one of the versions has it; what both have is untouched. */
  | 'beside'
  /** The answers to a question that does not count. */
  | 'question'
  /** The item, and with it the score of its element, unless its author claims that it asks the same. */
  | 'item'
  /** Every item, unless their author claims that they ask the same. */
  | 'every_item'
  /** The score of the element; the items are the same. */
  | 'element_score'
  /** The item and the score of its element, whatever is claimed. */
  | 'item_for_good'
  /** Every item and score, whatever is claimed. */
  | 'everything'
  /** It cannot be published. */
  | 'blocked'

export function reachOf(change: QuestionnaireChange): ChangeReach {
  const { class: letter, kind } = change
  if (letter === 'F') return 'blocked'
  if (letter === 'A') return 'nothing'
  if (letter === 'B') return 'beside'
  if (isAroundItems(change)) return letter === 'C' ? 'every_item' : 'everything'
  if (kind === 'item_turned') return 'item_for_good'
  if (letter === 'C') return itemKinds.has(kind) ? 'item' : 'question'
  return 'element_score'
}

/** The stem, the scale and the ways not to answer belong to every item. */
export function isAroundItems({ where }: QuestionnaireChange): boolean {
  return /^(stem|scale|noAnswers)(\/|$)/.test(where.path)
}

const itemKinds: ReadonlySet<QuestionnaireChange['kind']> = new Set([
  'item_reworded',
  'role_wording_changed',
  'anchor_changed',
])
