import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import { optionsOf, pagesOf, type Item, type Question, type Questionnaire } from '#survey/questionnaire.ts'
import { columnOf, type AnswerColumn } from './answer-columns.ts'
import { codesText, type CodebookLine } from './codebook-line.ts'

/** What a version asks on its pages, in the codebook: items, questions and comments in the order shown. */
export function pageLines(
  questionnaire: Questionnaire,
  columns: readonly AnswerColumn[],
  language: Language,
  { words, changes, results }: Messages,
): CodebookLine[] {
  const scale = optionsOf(questionnaire).map(({ value, label }) => [String(value), label[language]] as const)
  const at = (field: string): CodebookLine => {
    const column = columnOf(columns, questionnaire.id, field)
    const [first] = column?.versions.keys() ?? []
    const isOwn = column && column.name !== field
    const relation = isOwn ? 'not' : column?.versions.get(questionnaire.id)
    const isShared = relation === 'not' && !isOwn
    return {
      variable: column?.name ?? field,
      field,
      comparable:
        first === questionnaire.id && !isOwn
          ? null
          : isShared
            ? results.otherWords
            : changes.comparable[relation ?? 'not'],
    }
  }
  const itemLine = (item: Item): CodebookLine => ({
    ...at(item.id),
    kind: 'item',
    reverse: item.reverse ? words.yes : words.no,
    weight: item.weight ?? 1,
    text: item.text[language],
    role_texts: codesText(
      Object.entries(item.textByRole ?? {}).flatMap(([role, text]) => (text ? [[role, text[language]]] : [])),
    ),
    anchor: item.anchor?.[language] ?? null,
    codes: codesText([...scale, ['-1', results.skipped], ['-9', results.notAsked]]),
    opposite: oppositesOf(questionnaire, item.id, columns),
  })
  const questionLine = (question: Question): CodebookLine => ({
    ...at(question.id),
    kind: question.kind,
    text: question.text[language],
    hint: question.hint?.[language] ?? null,
    codes: answersOf(question, language),
  })
  return pagesOf(questionnaire).flatMap(({ name, items, questions, comment }) =>
    [
      ...items.map(itemLine),
      ...questions.map(questionLine),
      ...(comment === null
        ? []
        : [{ ...at(comment), kind: 'comment', text: questionnaire.commentLabel[language] }]),
    ].map((line) => ({ ...line, element: name[language] })),
  )
}

/** What may be answered: codes, or `[0; 99]` for a number between two ends. */
function answersOf(question: Question, language: Language): string | null {
  if (question.kind === 'number') return `[${question.minimum}; ${question.maximum}]`
  return 'options' in question
    ? codesText(question.options.map(({ code, label }) => [code, label[language]]))
    : null
}

/** The variables that say the opposite of an item. */
function oppositesOf(
  questionnaire: Questionnaire,
  item: string,
  columns: readonly AnswerColumn[],
): string | null {
  const others = (questionnaire.opposites ?? [])
    .filter((pair) => pair.includes(item))
    .flatMap((pair) => pair.filter((id) => id !== item))
  const names = others.map((id) => columnOf(columns, questionnaire.id, id)?.name ?? id)
  return names.length === 0 ? null : names.join(' | ')
}
