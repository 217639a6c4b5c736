import type { ClaimedVersion, Comparable } from '#survey/comparability.ts'
import { areRelated, comparabilityOver } from '#survey/comparability.ts'
import { pagesOf, type Questionnaire } from '#survey/questionnaire.ts'

/** Some versions that were answered, oldest first, and what may be compared among them. */
export interface AnsweredVersions {
  readonly questionnaires: readonly Questionnaire[]
  /** Those versions and their ancestors, with the claims of their authors. */
  readonly lineage: readonly ClaimedVersion[]
  /** What the later columns of a version are told by: `v2`. */
  readonly marks: ReadonlyMap<string, string>
}

/** One column of the wide form, one variable of the codebook. */
export interface AnswerColumn {
  /** The field's id; with the version's mark when an older version asked something else under this id: `e01_1__v2`. */
  readonly name: string
  /** Id of an item, a question or a comment. */
  readonly field: string
  readonly isItem: boolean
  /** The element's id, or `own`. */
  readonly page: string
  /** The versions whose answers stand here, by id, and how each compares to the first of them. */
  readonly versions: ReadonlyMap<string, Comparable>
}

/**
 * The union of what all versions asked, in the order first asked. An item shares its column with those of other versions
 * that are the same or claimed to be; one that is not comparable gets a column of its own. Other questions share theirs
 * when the versions were made from each other, and comments always do.
 */
export function answerColumns(versions: AnsweredVersions): readonly AnswerColumn[] {
  const { questionnaires, lineage, marks } = versions
  const compare = comparabilityOver(lineage)
  const columns = new Map<string, Column[]>()
  for (const questionnaire of questionnaires) {
    for (const { field, isItem, isComment, page } of fieldsOf(questionnaire)) {
      const known = columns.get(field) ?? []
      columns.set(field, known)
      const relation = (earlier: string): Comparable => {
        if (isItem) return compare(earlier, questionnaire.id)?.items.get(field) ?? 'not'
        return isComment || areRelated(lineage, earlier, questionnaire.id) ? 'same' : 'not'
      }
      const shared = known.find(
        (column) =>
          column.isItem === isItem &&
          [...column.versions.keys()].every((earlier) => relation(earlier) !== 'not'),
      )
      if (shared) shared.versions.set(questionnaire.id, relation([...shared.versions.keys()][0] ?? ''))
      else {
        const mark = marks.get(questionnaire.id) ?? questionnaire.id
        const name = known.length === 0 ? field : `${field}__${mark}`
        known.push({ name, field, isItem, page, versions: new Map([[questionnaire.id, 'same']]) })
      }
    }
  }
  return byPage([...columns.values()].flat())
}

/** The column that holds a version's field. */
export function columnOf(
  columns: readonly AnswerColumn[],
  questionnaireId: string,
  field: string,
): AnswerColumn | undefined {
  return columns.find((column) => column.field === field && column.versions.has(questionnaireId))
}

interface Column extends AnswerColumn {
  readonly versions: Map<string, Comparable>
}

/** By page, items first: a column that a later version added stands with its page. */
function byPage(columns: readonly AnswerColumn[]): readonly AnswerColumn[] {
  const pages = [...new Set(columns.map(({ page }) => page))]
  return pages.flatMap((page) => {
    const own = columns.filter((column) => column.page === page)
    return [...own.filter(({ isItem }) => isItem), ...own.filter(({ isItem }) => !isItem)]
  })
}

function fieldsOf(questionnaire: Questionnaire) {
  return pagesOf(questionnaire).flatMap(({ id: page, items, questions, comment }) => [
    ...items.map(({ id: field }) => ({ page, field, isItem: true, isComment: false })),
    ...questions.map(({ id: field }) => ({ page, field, isItem: false, isComment: false })),
    ...(comment === null ? [] : [{ page, field: comment, isItem: false, isComment: true }]),
  ])
}
