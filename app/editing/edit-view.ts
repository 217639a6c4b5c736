import type { FactsWording, ScopeCheckWording } from '#survey/informant-wording.ts'
import { factsOf, scopeCheckOf } from '#survey/informant-wording.ts'
import { missingTexts, type EditorPage } from '#survey/editable-texts.ts'
import { mostOwnQuestions } from '#survey/own-questions.ts'
import { ownQuestionsOf } from '#survey/edited-parts.ts'
import {
  elementsOf,
  findElement,
  ownPageId,
  type Element,
  type Question,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'

/** What one page of the editor shows. */
export type EditView =
  | { readonly kind: 'element'; readonly element: Element; readonly number: number }
  | ({ readonly kind: 'scale' } & Pick<
      Questionnaire,
      'stem' | 'scale' | 'noAnswers' | 'commentLabel' | 'basis'
    >)
  | {
      readonly kind: 'informant'
      readonly scopeCheck: ScopeCheckWording
      readonly facts: FactsWording
    }
  | { readonly kind: 'own'; readonly name: Text | null; readonly questions: readonly Question[] }
  | ({ readonly kind: 'about' } & Pick<Questionnaire, 'title' | 'source' | 'licence'> & {
        readonly categories: readonly { readonly id: string; readonly name: Text }[]
      })

/** The page by its place in the address; `null` when there is none. */
export function editView(questionnaire: Questionnaire, page: EditorPage): EditView | null {
  const { title, source, licence, stem, scale, noAnswers, commentLabel, basis, ownPage } = questionnaire
  switch (page) {
    case 'about':
      return {
        kind: 'about',
        title,
        source,
        licence,
        categories: questionnaire.categories.map(({ id, name }) => ({ id, name })),
      }
    case 'scale':
      return { kind: 'scale', stem, scale, noAnswers, commentLabel, basis }
    case 'informant':
      return {
        kind: 'informant',
        scopeCheck: scopeCheckOf(questionnaire),
        facts: factsOf(questionnaire),
      }
    case ownPageId:
      return { kind: 'own', name: ownPage?.name ?? null, questions: ownPage?.questions ?? [] }
  }
  const element = findElement(questionnaire, page)
  return element ? { kind: 'element', element, number: Number(element.id.slice(1)) } : null
}

/** A page in the list of pages: what it is called, where it is, and how many texts are missing on it. */
export interface PageEntry {
  readonly page: EditorPage
  /** Of an element; the other pages have names of the screen. */
  readonly name: Text | null
  readonly missing: number
  readonly items: number
  readonly questions: number
}

/** The pages of the editor in order. */
export function pageEntries(questionnaire: Questionnaire): readonly PageEntry[] {
  const missing = missingTexts(questionnaire)
  const entry = (page: EditorPage, rest: Partial<PageEntry> = {}): PageEntry => ({
    page,
    name: null,
    items: 0,
    questions: 0,
    ...rest,
    missing: missing.filter((text) => text.page === page).length,
  })
  return [
    entry('about'),
    entry('scale'),
    entry('informant'),
    ...elementsOf(questionnaire).map(({ id, name, items, questions = [] }) =>
      entry(id, { name, items: items.length, questions: questions.length }),
    ),
    entry(ownPageId, { questions: questionnaire.ownPage?.questions.length ?? 0 }),
  ]
}

/** How many questions of one's own may still be added. */
export function ownQuestionsLeft(questionnaire: Questionnaire): number {
  return Math.max(0, mostOwnQuestions - ownQuestionsOf(questionnaire).length)
}

/** The path of a page below the draft's own. */
export function pathOfPage(page: EditorPage): string {
  return /^e\d\d$/.test(page) ? `element/${page}` : page
}
