import type { Comparable } from '#survey/comparability.ts'
import { comparabilityOver, type ClaimedVersion } from '#survey/lineage.ts'
import { sameWords } from '#survey/same-part.ts'
import { pagesOf, type Questionnaire } from '#survey/questionnaire.ts'

/** Some versions that were answered, oldest first, and what may be compared among them. */
export interface AnsweredVersions {
  readonly questionnaires: readonly Questionnaire[]
  /** Those versions and their ancestors, with the claims of their authors. */
  readonly lineage: readonly ClaimedVersion[]
  /** What was decided about a version when it was published, by its id; built-in ones have none. */
  readonly publications: ReadonlyMap<string, VersionPublication>
  /** What the later columns of a version are told by: `v2`. */
  readonly marks: ReadonlyMap<string, string>
}

/** What is kept of a study's own version beside what it says. */
export interface VersionPublication {
  readonly note: string
  readonly changeClass: string | null
  /** Why the standard's core was opened for change; `null` when it was not. */
  readonly coreReason: string | null
}

/** One column of the wide form, one variable of the codebook. */
export interface AnswerColumn {
  /** The field's id; with the version's mark when an older version asked something else under this id: `e01_1__v2`. */
  readonly name: string
  /** Id of an item, a question or a comment. */
  readonly field: string
  readonly isItem: boolean
  /** Where the first of its versions asked it: the element's id, or `own`. */
  readonly page: string
  /** The same by version: an item that moved is still the same item. */
  readonly pages: ReadonlyMap<string, string>
  /** The versions whose answers stand here, by id, and how each compares to the first of them. */
  readonly versions: ReadonlyMap<string, Comparable>
}

/**
 * The union of what all versions asked, in the order first asked. An item shares its column with those of other versions
 * that are the same or claimed to be; one that is not comparable gets a column of its own. So do questions that do not
 * count, of which nothing is claimed. Comments always share theirs, and are the same while their label says the same.
 */
export function answerColumns(versions: AnsweredVersions): readonly AnswerColumn[] {
  const { questionnaires, lineage, marks } = versions
  const compare = comparabilityOver(lineage)
  const columns = new Map<string, Column[]>()
  const taken = new Set(questionnaires.flatMap((version) => fieldsOf(version).map(({ field }) => field)))
  const labels = new Map(questionnaires.map(({ id, commentLabel }) => [id, commentLabel]))
  for (const questionnaire of questionnaires) {
    for (const { field, isItem, isComment, page } of fieldsOf(questionnaire)) {
      const known = columns.get(field) ?? []
      columns.set(field, known)
      const relation = (earlier: string): Comparable => {
        const label = labels.get(earlier)
        if (isComment) return label && sameWords(label, questionnaire.commentLabel) ? 'same' : 'not'
        const part = isItem ? 'items' : 'questions'
        return compare(earlier, questionnaire.id)?.[part].get(field) ?? 'not'
      }
      const shared = known.find(
        (column) =>
          column.isItem === isItem &&
          (isComment || [...column.versions.keys()].every((earlier) => relation(earlier) !== 'not')),
      )
      if (shared) {
        shared.versions.set(questionnaire.id, relation([...shared.versions.keys()][0] ?? ''))
        shared.pages.set(questionnaire.id, page)
      } else {
        const mark = marks.get(questionnaire.id) ?? questionnaire.id
        known.push({
          name: known.length === 0 ? field : freeName(`${field}__${mark}`, taken),
          field,
          isItem,
          page,
          pages: new Map([[questionnaire.id, page]]),
          versions: new Map([[questionnaire.id, 'same']]),
        })
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
  readonly pages: Map<string, string>
}

/** A name that no field and no other column has; an author may have called a question anything. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  while (taken.has(name)) name += '_'
  taken.add(name)
  return name
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
