import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import { coreOf } from '#survey/core.ts'
import { measurementDigest, presentationDigest, questionnaireDigest } from '#survey/digest.ts'
import { factsOf, scopeCheckOf } from '#survey/informant-wording.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import type { VersionPublication } from './answer-columns.ts'
import { codesText, type CodebookLine } from './codebook-line.ts'

/**
 * A version in the codebook: what it is called, whose wording it is and on what terms, how it stands to the standard and
 * to the version it was made from, and the words that stand around its questions.
 */
export function versionLines(
  questionnaire: Questionnaire,
  publication: VersionPublication | undefined,
  language: Language,
  { questionnaires, changes }: Messages,
): CodebookLine[] {
  const { id, title, source, licence, parent, stem, categories } = questionnaire
  const { ownHeading, ownIntro } = scopeCheckOf(questionnaire)
  const said = (kind: string, text: Text | undefined): CodebookLine[] =>
    text ? [{ kind, text: text[language] }] : []
  const kept = (kind: string, text: string | null | undefined): CodebookLine[] =>
    text ? [{ kind, text }] : []
  const lines: CodebookLine[] = [
    {
      kind: 'version',
      text: title[language],
      codes: id,
      core: questionnaires.core[coreOf(questionnaire)],
      parent: parent ?? null,
      change_class: publication?.changeClass ?? null,
      digest: questionnaireDigest(questionnaire),
      measurement_digest: measurementDigest(questionnaire),
      presentation_digest: presentationDigest(questionnaire),
    },
    ...said('source', source),
    ...said('licence', licence),
    ...kept('note', publication?.note),
    ...kept('core_reason', publication?.coreReason),
    ...said('scope_heading', ownHeading),
    ...said('scope_intro', ownIntro),
    ...said('facts_intro', factsOf(questionnaire).intro),
    ...said('stem', stem),
    ...categories.flatMap((category): CodebookLine[] => [
      {
        kind: 'category',
        field: category.id,
        text: category.name[language],
        hint: changes.values[String(category.elementsInferred)] ?? null,
        codes: codesText(category.elements.map((element) => [element.id, element.name[language]])),
      },
      ...category.elements.flatMap(({ id: field, name, meaning, isNot }): CodebookLine[] => {
        const element = { field, element: name[language] }
        return [
          { ...element, kind: 'element', text: meaning[language] },
          ...said('element_is_not', isNot).map((line) => ({ ...element, ...line })),
        ]
      }),
    ]),
  ]
  return lines.map((line) => ({ variable: 'questionnaire', ...line }))
}
