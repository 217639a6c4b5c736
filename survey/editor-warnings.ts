import { editableTexts, missingTexts, type EditorPage } from './editable-texts.ts'
import { elementsOf, type Questionnaire } from './questionnaire.ts'

/** What a person who writes a questionnaire ought to look at; none of it stops anything. */
export interface EditorWarning {
  readonly code: 'many_items' | 'unlabelled_degree' | 'long_text' | 'missing_language'
  readonly page: EditorPage
  /** The text that is meant; left out where it is the element as a whole. */
  readonly path?: string | undefined
  readonly language?: 'da' | 'en' | undefined
  /** How many items, or how many letters. */
  readonly count?: number | undefined
}

/** From where on a page is long to answer, and a text long to read. */
export const editorLimits = { itemsOfElement: 7, questionText: 200, optionText: 80, otherText: 600 } as const

/**
 * Elements with more items than are easily answered on one page, degrees of the scale without words, texts that are
 * very long, and texts that stand in one language alone; in the order of the parts.
 */
export function editorWarnings(questionnaire: Questionnaire): readonly EditorWarning[] {
  return [
    ...elementsOf(questionnaire).flatMap(({ id, items }) =>
      items.length > editorLimits.itemsOfElement
        ? [{ code: 'many_items' as const, page: id, count: items.length }]
        : [],
    ),
    ...editableTexts(questionnaire).flatMap(({ path, page, text }) =>
      (['da', 'en'] as const).flatMap((language): EditorWarning[] => {
        const written = text[language]
        // a bare number says no more than its place
        if (path.startsWith('scale.') && !/\p{L}/u.test(written)) {
          return [{ code: 'unlabelled_degree', page, path, language }]
        }
        if (written.length <= limitOf(path)) return []
        return [{ code: 'long_text', page, path, language, count: written.length }]
      }),
    ),
    ...missingTexts(questionnaire)
      .filter(({ path }) => !path.startsWith('scale.'))
      .map((missing) => ({ code: 'missing_language' as const, ...missing })),
  ]
}

function limitOf(path: string): number {
  if (/^(scale|noAnswer)\.|\.option\./.test(path)) return editorLimits.optionText
  if (/^(item|question)\.\w+\.(text|role\.\w+)$/.test(path)) return editorLimits.questionText
  return editorLimits.otherText
}
