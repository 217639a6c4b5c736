import { freeName, type AnswerColumn, type AnsweredVersions } from './answer-columns.ts'
import { askedFacts, isAskedAlike, type AskedFact } from './asked-facts.ts'
import { factColumns, type FactColumn } from './fact-columns.ts'

/** A column of the files that holds a fact of each response. */
export interface FactPlace {
  /** `closeness`, or `closeness__b2` of a version that asks it in other words. */
  readonly name: string
  readonly column: FactColumn
  /** The versions whose responses have it here; `null` for all. */
  readonly only: ReadonlySet<string> | null
}

/**
 * The columns with the facts of each response. Codes that mean the same whatever the words stand in one column: roles,
 * levels, how it was answered. An answer that means only what its question says has a column of its own for each wording.
 *
 * @param columns the columns of the answers, whose names are taken.
 */
export function factPlaces(
  { questionnaires, marks }: AnsweredVersions,
  columns: readonly AnswerColumn[],
): readonly FactPlace[] {
  const taken = new Set(columns.flatMap(({ name, field }) => [name, field]))
  return factColumns.flatMap((column): FactPlace[] => {
    const wordings: { readonly fact: AskedFact; readonly only: Set<string>; readonly mark: string }[] = []
    for (const questionnaire of wordOnly.has(column) ? questionnaires : []) {
      const { id } = questionnaire
      const fact = askedFacts(questionnaire).find((one) => one.column === column)
      if (!fact) continue
      const known = wordings.find((wording) => isAskedAlike(wording.fact, fact))
      if (known) known.only.add(id)
      else wordings.push({ fact, only: new Set([id]), mark: marks.get(id) ?? id })
    }
    if (wordings.length < 2) return [{ name: column, column, only: null }]
    return wordings.map(({ only, mark }, index) => ({
      name: index === 0 ? column : freeName(`${column}__${mark}`, taken),
      column,
      only,
    }))
  })
}

const wordOnly: ReadonlySet<FactColumn> = new Set(['closeness', 'knowledge', 'own_stake'])

/** The column in which a version's responses have a fact. */
export function factPlaceOf(
  places: readonly FactPlace[],
  questionnaireId: string,
  column: FactColumn,
): FactPlace | undefined {
  return places.find((place) => place.column === column && (place.only?.has(questionnaireId) ?? true))
}
