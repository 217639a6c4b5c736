import { canonicalJson } from '../digest.ts'
import type { ImportFindings } from './import-notes.ts'
import {
  elementsOf,
  type CategoryId,
  type Element,
  type Item,
  type Option,
  type Question,
  type QuestionOption,
  type Questionnaire,
  type Text,
} from '../questionnaire.ts'
import { elementIds, typology } from '../typology.ts'

/** The points of a scale and the ways not to answer. */
export interface ImportedScale {
  readonly scale: readonly Option[]
  readonly noAnswers: readonly Option[]
}

/** What stands at the head of a file. */
export type ImportedHead = Partial<
  Omit<
    Questionnaire,
    'categories' | 'scale' | 'noAnswers' | 'basis' | 'commentLabel' | 'commentMaxLength' | 'ownPage'
  >
>

type ImportedElement = { -readonly [Part in 'name' | 'meaning' | 'isNot']?: Text } & {
  items: Item[]
  questions: Question[]
}

export const noText: Text = { da: '', en: '' }

/** A questionnaire that is put together from a file made elsewhere, part by part in the order of the file. */
export class ImportedQuestionnaire {
  head: ImportedHead = {}
  ownPage: { name: Text; questions: Question[] } | undefined
  readonly categories = new Map<CategoryId, { name: Text; elementsInferred: boolean }>()
  readonly #elements = new Map<string, ImportedElement>()
  readonly #findings: ImportFindings
  readonly #ids = new Set<string>()
  #scale: (ImportedScale & { path: string }) | undefined
  #basis: { text: Text; options: readonly QuestionOption[]; path: string } | undefined
  #comment: { label: Text; maxLength: number; path: string } | undefined
  #latest = 0

  constructor(findings: ImportFindings) {
    this.#findings = findings
    for (const id of elementIds) this.#elements.set(id, { items: [], questions: [] })
  }

  element(id: string): ImportedElement | undefined {
    return this.#elements.get(id)
  }

  /** Every scored item of a questionnaire has the same scale; the first one found says which. */
  agreeOnScale(scale: ImportedScale, path: string): void {
    if (!this.#scale) this.#scale = { ...scale, path }
    else if (
      canonicalJson([this.#scale.scale, this.#scale.noAnswers]) !==
      canonicalJson([scale.scale, scale.noAnswers])
    ) {
      this.#findings.faults.add(path, 'other_scale', { expected: this.#scale.path })
    }
  }

  addItem(elementId: string, item: Item, path: string): void {
    if (!this.#isNew(item.id, path)) return
    this.#elements.get(elementId)?.items.push(item)
    const place = elementIds.indexOf(elementId)
    if (place < this.#latest) this.#findings.note('moved', path, elementId)
    this.#latest = Math.max(this.#latest, place)
  }

  /** A question that does not count, below an element's items or, without an element, on the page of one's own. */
  addQuestion(elementId: string | undefined, question: Question, path: string): void {
    if (!this.#isNew(question.id, path)) return
    if (elementId !== undefined) this.#elements.get(elementId)?.questions.push(question)
    else (this.ownPage ??= { name: noText, questions: [] }).questions.push(question)
  }

  /** What answers rest on is asked of every element in the same words. */
  agreeOnBasis(text: Text, options: readonly QuestionOption[], path: string): void {
    if (!this.#basis) this.#basis = { text, options, path }
    else if (canonicalJson([this.#basis.text, this.#basis.options]) !== canonicalJson([text, options])) {
      this.#findings.faults.add(path, 'other_value', { expected: this.#basis.path })
    }
  }

  /** So is the comment. */
  agreeOnComment(label: Text, maxLength: number, path: string): void {
    if (!this.#comment) this.#comment = { label, maxLength, path }
    else if (
      canonicalJson([this.#comment.label, this.#comment.maxLength]) !== canonicalJson([label, maxLength])
    ) {
      this.#findings.faults.add(path, 'other_value', { expected: this.#comment.path })
    }
  }

  /**
   * The questionnaire as far as the file tells it.
   *
   * @param base where names and meanings of elements and categories are taken from when the file has none.
   */
  finish(id: string, base: Questionnaire): Questionnaire {
    const { scale = [], noAnswers = [] } = this.#scale ?? {}
    const basis = this.#basis
    return {
      title: noText,
      source: noText,
      stem: noText,
      ...this.head,
      id: this.head.id ?? id,
      categories: typology.map(({ category, elements }) => ({
        id: category,
        ...this.#category(category, base),
        elements: elements.map((elementId) => this.#element(elementId, base)),
      })),
      scale,
      noAnswers,
      ...(basis && { basis: { text: basis.text, options: basis.options } }),
      commentLabel: this.#comment?.label ?? this.#filled('commentLabel', base.commentLabel),
      commentMaxLength: this.#comment?.maxLength ?? base.commentMaxLength,
      ...(this.ownPage && { ownPage: this.ownPage }),
    }
  }

  #isNew(id: string, path: string): boolean {
    if (!this.#ids.has(id)) return Boolean(this.#ids.add(id))
    this.#findings.faults.add(path, 'duplicate_id', { value: id })
    return false
  }

  #category(id: CategoryId, base: Questionnaire): { name: Text; elementsInferred: boolean } {
    const given = this.categories.get(id)
    if (given) return given
    const known = base.categories.find((category) => category.id === id)
    return { name: this.#filled('categories', known?.name ?? noText), elementsInferred: true }
  }

  #element(id: string, base: Questionnaire): Element {
    const { name, meaning, isNot, items, questions } = this.#elements.get(id) ?? { items: [], questions: [] }
    const known = elementsOf(base).find((element) => element.id === id)
    return {
      id,
      name: name ?? this.#filled('name', known?.name ?? noText),
      meaning: meaning ?? this.#filled('meaning', known?.meaning ?? noText),
      ...(isNot && { isNot }),
      items,
      ...(questions.length > 0 && { questions }),
    }
  }

  #filled(what: string, text: Text): Text {
    this.#findings.note('filled_in', '', what)
    return text
  }
}
