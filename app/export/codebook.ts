import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import type { AnswerColumn, AnsweredVersions } from './answer-columns.ts'
import { askedFacts, isAskedAlike, type AskedFact } from './asked-facts.ts'
import { codesText, type CodebookLine } from './codebook-line.ts'
import type { Cell } from './csv.ts'
import { factColumns, factLabels, type FactColumn } from './fact-columns.ts'
import { factPlaceOf, type FactPlace } from './fact-places.ts'
import { pageLines } from './page-lines.ts'
import { versionLines } from './version-lines.ts'

export const codebookHeader = [
  'questionnaire',
  'variable',
  'field',
  'element',
  'kind',
  'reverse',
  'weight',
  'text',
  'hint',
  'role_texts',
  'anchor',
  'codes',
  'opposite',
  'comparable',
  'core',
  'parent',
  'change_class',
  'digest',
  'measurement_digest',
  'presentation_digest',
] as const satisfies readonly (keyof CodebookLine)[]

/**
 * What every column of the answers holds: the facts of each response; each version with its source, terms, digests and how
 * it stands to the standard; and what each version asked, in its words, with the column it stands in and whether it may
 * be compared with the column's first version.
 */
export function codebookRows(
  { questionnaires, publications }: AnsweredVersions,
  { columns, facts: places }: { columns: readonly AnswerColumn[]; facts: readonly FactPlace[] },
  language: Language,
  messages: Messages,
): Cell[][] {
  const asked = questionnaires.map(askedFacts)
  const firstAsked = new Map<FactColumn, AskedFact>()
  for (const fact of asked.flat()) if (!firstAsked.has(fact.column)) firstAsked.set(fact.column, fact)
  const labels = factLabels(messages)
  const facts = factColumns.map((variable): CodebookLine => {
    const text = messages.results.columns[variable]
    // what a version asks has its own words
    if (firstAsked.has(variable)) return { variable, text }
    return { variable, text, codes: codesText(Object.entries(labels[variable] ?? {})) }
  })
  const versions = questionnaires.flatMap((questionnaire, index): CodebookLine[] =>
    [
      ...versionLines(questionnaire, publications.get(questionnaire.id), language, messages),
      ...(asked[index] ?? []).map((fact) =>
        factLine(fact, firstAsked, factPlaceOf(places, questionnaire.id, fact.column), language, messages),
      ),
      ...pageLines(questionnaire, columns, language, messages),
    ].map((line) => ({ ...line, questionnaire: questionnaire.id })),
  )
  return [...facts, ...versions].map((line) => codebookHeader.map((name) => line[name] ?? null))
}

function factLine(
  fact: AskedFact,
  firstAsked: ReadonlyMap<FactColumn, AskedFact>,
  place: FactPlace | undefined,
  language: Language,
  { changes, results }: Messages,
): CodebookLine {
  const { column, text, hint, options } = fact
  const first = firstAsked.get(column)
  const variable = place?.name ?? column
  const isAlike = first !== undefined && isAskedAlike(first, fact)
  const otherwise = variable === column ? results.otherWords : changes.comparable.not
  return {
    variable,
    kind: 'fact',
    text: text[language],
    hint: hint?.[language] ?? null,
    codes: codesText(options.map(([code, label]) => [code, label[language]])),
    comparable: first === fact ? null : isAlike ? changes.comparable.same : otherwise,
  }
}
