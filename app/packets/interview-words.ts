import type { CommentRow, TextRow } from '#db/queries/results.ts'
import { scopeCheckOf } from '#survey/informant-wording.ts'
import {
  basisFieldOf,
  elementsOf,
  itemsOf,
  scaleEnds,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'

/** What a questionnaire calls everything that a packet speaks of. */
export interface InterviewWords {
  readonly elements: readonly { readonly id: string; readonly name: Text }[]
  readonly items: readonly { readonly id: string; readonly text: Text }[]
  readonly points: readonly { readonly value: number; readonly label: Text }[]
  /** What answers can rest on, by code. */
  readonly basis: readonly { readonly code: string; readonly label: Text }[]
  /** Levels of scopes, the lowest first. */
  readonly levels: readonly Text[]
  /** What the ends of the scale are called. */
  readonly ends: ReturnType<typeof scaleEnds>
}

export const noWords: InterviewWords = {
  elements: [],
  items: [],
  points: [],
  basis: [],
  levels: [],
  ends: undefined,
}

export function interviewWords(questionnaire: Questionnaire): InterviewWords {
  return {
    elements: elementsOf(questionnaire).map(({ id, name }) => ({ id, name })),
    items: itemsOf(questionnaire).map(({ id, text }) => ({ id, text })),
    points: questionnaire.scale.map(({ value, label }) => ({ value, label })),
    basis: questionnaire.basis?.options.map(({ code, label }) => ({ code, label })) ?? [],
    levels: scopeCheckOf(questionnaire).level.levels,
    ends: scaleEnds(questionnaire),
  }
}

/** What somebody said that the answers about an element rest on. */
export interface BasisRow {
  readonly response: string
  readonly element: string
  readonly codes: readonly string[]
}

/** The comments among the texts of responses. */
export function commentsOf(texts: readonly TextRow[]): CommentRow[] {
  return texts.flatMap(({ response, field, text }) => {
    const element = elementOf(field)
    return element && field === `${element}_comment` ? [{ response, element, text }] : []
  })
}

/** What answers rest on, among the texts of responses. */
export function basisOf(texts: readonly TextRow[]): BasisRow[] {
  return texts.flatMap(({ response, field, text }) => {
    const element = elementOf(field)
    return element && field === basisFieldOf(element) ? [{ response, element, codes: text.split(' ') }] : []
  })
}

function elementOf(field: string): string | undefined {
  return /^(e\d\d)_/.exec(field)?.[1]
}
