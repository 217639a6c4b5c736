import { factsOf, informantRoles, scopeCheckOf } from './informant-wording.ts'
import { editedElement, editedItem, editedQuestion } from './edited-parts.ts'
import {
  elementsOf,
  ownPageId,
  type Element,
  type Item,
  type Option,
  type Question,
  type QuestionOption,
  type Questionnaire,
  type Text,
} from './questionnaire.ts'

/** The page of the editor on which something stands: one of four, or an element by its id. */
export type EditorPage = 'about' | 'scale' | 'informant' | 'own' | (string & {})

/** One of the texts that may be edited, by a path that stays the same when things are moved. */
export interface EditableText {
  /** `title`, `item.e01_1.text`, `item.e01_1.role.citizen`, `question.q1.option.2`, `facts.closeness.degrees.0` … */
  readonly path: string
  readonly page: EditorPage
  /** Both languages empty where the text is not there. */
  readonly text: Text
  /** Whether it may be left out; empty in both languages then means that it is not there. */
  readonly isSpare: boolean
  /** The questionnaire with another text in this place. */
  readonly with: (text: Text) => Questionnaire
}

/**
 * Every text of a questionnaire that may be edited, in the order of its parts, and no other: this is the closed list.
 * Anchors and what is not meant are there also when they are empty, so that they can be written; a role's own wording
 * is there when it has one.
 */
export function editableTexts(questionnaire: Questionnaire): readonly EditableText[] {
  const q = questionnaire
  return [
    needed('about', 'title', q.title, (title) => ({ ...q, title })),
    needed('about', 'source', q.source, (source) => ({ ...q, source })),
    spare('about', 'licence', q.licence, (licence) => ({ ...q, licence })),
    needed('scale', 'stem', q.stem, (stem) => ({ ...q, stem })),
    ...optionTexts('scale', q.scale, (scale) => ({ ...q, scale })),
    ...optionTexts('noAnswer', q.noAnswers, (noAnswers) => ({ ...q, noAnswers })),
    needed('scale', 'commentLabel', q.commentLabel, (commentLabel) => ({ ...q, commentLabel })),
    ...basisTexts(q),
    ...wordingTexts('scopeCheck', scopeCheckOf(q), (scopeCheck) => ({ ...q, scopeCheck })),
    ...wordingTexts('facts', factsOf(q), (facts) => ({ ...q, facts })),
    ...q.categories.map((category) =>
      needed('about', `category.${category.id}`, category.name, (name) => ({
        ...q,
        categories: q.categories.map((one) => (one.id === category.id ? { ...one, name } : one)),
      })),
    ),
    ...elementsOf(q).flatMap((element) => elementTexts(q, element)),
    ...ownPageTexts(q),
  ]
}

/** A text in one language that must be written before publishing, and is not. */
export interface MissingText {
  readonly path: string
  readonly page: EditorPage
  readonly language: 'da' | 'en'
}

/** What is not written yet, in the order of the parts: a spare text is missing in a language when it has the other. */
export function missingTexts(questionnaire: Questionnaire): readonly MissingText[] {
  return editableTexts(questionnaire).flatMap(({ path, page, text, isSpare }) =>
    isSpare && text.da === '' && text.en === ''
      ? []
      : (['da', 'en'] as const).flatMap((language) =>
          text[language] === '' ? [{ path, page, language }] : [],
        ),
  )
}

/** Whether a text belongs to what decides a score and what is asked in it. */
export function isMeasuredText(path: string): boolean {
  return /^(stem|scale\.\d+|noAnswer\.-\d|item\.\w+\.(text|anchor|role\.\w+))$/.test(path)
}

const nothing: Text = { da: '', en: '' }

function needed(
  page: EditorPage,
  path: string,
  text: Text,
  put: (text: Text) => Questionnaire,
): EditableText {
  return { path, page, text, isSpare: false, with: put }
}

function spare(
  page: EditorPage,
  path: string,
  text: Text | undefined,
  put: (text: Text) => Questionnaire,
): EditableText {
  return { path, page, text: text ?? nothing, isSpare: true, with: put }
}

function optionTexts(
  name: 'scale' | 'noAnswer',
  options: readonly Option[],
  put: (options: readonly Option[]) => Questionnaire,
): EditableText[] {
  return options.map(({ value, label }) =>
    needed('scale', `${name}.${value}`, label, (text) =>
      put(options.map((option) => (option.value === value ? { ...option, label: text } : option))),
    ),
  )
}

function codeTexts(
  page: EditorPage,
  path: string,
  options: readonly QuestionOption[],
  put: (options: readonly QuestionOption[]) => Questionnaire,
): EditableText[] {
  return options.map(({ code, label }) =>
    needed(page, `${path}.option.${code}`, label, (text) =>
      put(options.map((option) => (option.code === code ? { ...option, label: text } : option))),
    ),
  )
}

function basisTexts(q: Questionnaire): EditableText[] {
  const { basis } = q
  if (!basis) return []
  return [
    needed('scale', 'basis.text', basis.text, (text) => ({ ...q, basis: { ...basis, text } })),
    ...codeTexts('scale', 'basis', basis.options, (options) => ({ ...q, basis: { ...basis, options } })),
  ]
}

function elementTexts(q: Questionnaire, element: Element): EditableText[] {
  const { id, name, meaning, isNot, items, questions = [] } = element
  const put = (change: Partial<Element>) => editedElement(q, id, (one) => ({ ...one, ...change }))
  return [
    needed(id, `element.${id}.name`, name, (text) => put({ name: text })),
    needed(id, `element.${id}.meaning`, meaning, (text) => put({ meaning: text })),
    spare(id, `element.${id}.isNot`, isNot, (text) => put({ isNot: text })),
    ...items.flatMap((item) => itemTexts(q, id, item)),
    ...questions.flatMap((question) => questionTexts(q, id, question)),
  ]
}

function itemTexts(q: Questionnaire, page: EditorPage, item: Item): EditableText[] {
  const path = `item.${item.id}`
  const put = (change: Partial<Item>) => editedItem(q, item.id, (one) => ({ ...one, ...change }))
  return [
    needed(page, `${path}.text`, item.text, (text) => put({ text })),
    spare(page, `${path}.anchor`, item.anchor, (anchor) => put({ anchor })),
    ...informantRoles.flatMap((role) => {
      const text = item.textByRole?.[role]
      if (!text) return []
      return [
        spare(page, `${path}.role.${role}`, text, (changed) =>
          put({ textByRole: { ...item.textByRole, [role]: changed } }),
        ),
      ]
    }),
  ]
}

function questionTexts(q: Questionnaire, page: EditorPage, question: Question): EditableText[] {
  const path = `question.${question.id}`
  const put = (change: Partial<Question>) =>
    editedQuestion(q, question.id, (one) => ({ ...one, ...change }) as Question)
  return [
    needed(page, `${path}.text`, question.text, (text) => put({ text })),
    spare(page, `${path}.hint`, question.hint, (hint) => put({ hint })),
    ...('options' in question ? codeTexts(page, path, question.options, (options) => put({ options })) : []),
  ]
}

function ownPageTexts(q: Questionnaire): EditableText[] {
  const { ownPage } = q
  if (!ownPage) return []
  return [
    needed(ownPageId, 'own.name', ownPage.name, (name) => ({ ...q, ownPage: { ...ownPage, name } })),
    ...ownPage.questions.flatMap((question) => questionTexts(q, ownPageId, question)),
  ]
}

/** The texts of a wording whose parts are always there; its paths are the names of its own parts. */
function wordingTexts<Wording>(
  path: string,
  wording: Wording,
  put: (wording: Wording) => Questionnaire,
): EditableText[] {
  const parts = wording as Readonly<Record<string, unknown>>
  if (typeof parts['da'] === 'string') {
    return [needed('informant', path, wording as Text, (text) => put(text as Wording))]
  }
  return Object.keys(parts).flatMap((name) =>
    wordingTexts(`${path}.${name}`, parts[name], (part) =>
      put(
        (Array.isArray(wording)
          ? wording.map((one: unknown, index) => (String(index) === name ? part : one))
          : { ...wording, [name]: part }) as Wording,
      ),
    ),
  )
}
