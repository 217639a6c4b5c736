/** How far a change reaches, from A (no change of meaning) to F (not allowed). The table stands in `README.md`. */
export const changeClasses = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type ChangeClass = (typeof changeClasses)[number]

/** What a change is, in one code; the page finds the words. */
export type ChangeKind = Verdict[0] | 'punctuation' | 'code_reused' | 'reused_id'

/** What it means when a part of a questionnaire comes, goes or becomes another. */
export interface Rule {
  readonly added: Verdict
  readonly removed: Verdict
  readonly changed: Verdict
}

/**
 * The rule of each part. Three kinds stand above this table, see `changes.ts`: only signs between the words changed
 * (`punctuation`, A), a code took over another's label (`code_reused`, F), an id got another meaning (`reused_id`, F).
 */
export const changeRules = {
  title: always(['title', 'A']),
  source: always(['source', 'A']),
  licence: always(['licence', 'A']),

  stem: always(['stem_changed', 'E']),
  scalePoint: { added: ['scale_points', 'E'], removed: ['scale_points', 'E'], changed: ['scale_label', 'C'] },
  scaleOrder: always(['scale_points', 'E']),
  noAnswer: {
    added: ['no_answer_added', 'E'],
    removed: ['no_answer_removed', 'E'],
    changed: ['no_answer_label', 'C'],
  },
  noAnswerOrder: always(['no_answer_order', 'C']),

  category: always(['category_text', 'A']),
  categoryOrder: always(['category_order', 'A']),
  element: {
    added: ['element_added', 'D'],
    removed: ['element_removed', 'D'],
    changed: ['element_text', 'A'],
  },
  elementText: always(['element_text', 'A']),
  elementOrder: always(['element_order', 'D']),
  elementPlace: always(['element_moved', 'D']),

  item: { added: ['item_added', 'D'], removed: ['item_removed', 'D'], changed: ['item_reworded', 'C'] },
  // an item that counts in no score before or after
  itemWithoutWeight: {
    added: ['item_added', 'B'],
    removed: ['item_removed', 'B'],
    changed: ['item_reworded', 'C'],
  },
  // informants of the role were asked the general text until now, so that words of their own are other words
  roleWording: always(['role_wording_changed', 'C']),
  anchor: always(['anchor_changed', 'C']),
  direction: always(['item_turned', 'E']),
  weight: always(['weight_changed', 'E']),
  itemPlace: always(['item_moved', 'D']),
  itemOrder: always(['item_order', 'D']),

  question: {
    added: ['question_added', 'B'],
    removed: ['question_removed', 'B'],
    changed: ['question_reworded', 'C'],
  },
  questionHint: always(['question_hint', 'A']),
  questionLook: always(['question_look', 'A']),
  questionRange: always(['question_range', 'C']),
  questionPlace: always(['question_moved', 'C']),
  questionOrder: always(['question_order', 'A']),
  option: {
    added: ['question_recoded', 'C'],
    removed: ['question_recoded', 'C'],
    changed: ['question_recoded', 'C'],
  },
  optionOrder: always(['question_option_order', 'C']),
  basis: { added: ['basis_added', 'B'], removed: ['basis_removed', 'B'], changed: ['basis_reworded', 'C'] },
  ownPage: always(['own_page', 'A']),
  commentLabel: always(['comment_label', 'C']),
  commentLength: always(['comment_length', 'A']),

  facts: { added: ['facts_added', 'B'], removed: ['facts_removed', 'B'], changed: ['facts_wording', 'C'] },
  factsHint: always(['facts_hint', 'A']),
  scopeCheck: always(['scope_check_wording', 'C']),
  scopeCheckHint: always(['scope_check_hint', 'A']),
  opposites: always(['opposites_changed', 'B']),
} as const satisfies Record<string, RuleShape>

export type RuleName = keyof typeof changeRules

type RuleShape = Record<keyof Rule, readonly [string, ChangeClass]>
type Verdict = (typeof changeRules)[RuleName][keyof Rule]

function always<const V extends readonly [string, ChangeClass]>(verdict: V) {
  return { added: verdict, removed: verdict, changed: verdict }
}
