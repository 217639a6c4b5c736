import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import type { Text } from '#survey/questionnaire.ts'
import type { PageEntry } from './edit-view.ts'

/** What a page of the editor is called. */
export function pageName(
  editor: Messages['editor'],
  { page, name }: Pick<PageEntry, 'page' | 'name'>,
  language: Language,
): string {
  if (name) return editor.element(Number(page.slice(1)), inLanguage(name, language))
  return (editor.pages as Readonly<Record<string, string>>)[page] ?? page
}

/** A draft's title, or what it is called until it has one. */
export function titleOf(editor: Messages['editor'], title: Text, language: Language): string {
  return inLanguage(title, language) || editor.untitled
}

/** A text of the draft in the language of the screen, or in the other when that is all there is. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] || text.da || text.en
}
