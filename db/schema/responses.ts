import type { Role } from './informants.ts'
import type { ScopeLevel } from './practices.ts'
import type { Language } from './studies.ts'

/** What one informant answered on one assignment. Draft until submitted. */
export interface ResponseTable {
  id: string
  assignmentId: string
  /** Questionnaire version and scope version it was answered on; they stay. The language is the last chosen. */
  questionnaire: string
  language: Language
  scopeId: string
  startedAt: string
  submittedAt: string | null
  /** Where to resume: `scope`, `facts`, an element id or `review`. */
  place: string
  /** Seconds during which the informant was at work on the pages. */
  activeSeconds: number
  scopeVerdict: 'confirmed' | 'contested' | null
  scopeObjection: string | null
  scopeLevel: ScopeLevel | null
  scopeCitizensPerYear: number | null
  scopeText: string | null
  /** The role as the informant states it; may differ from the assignment's. */
  statedRole: Role | null
  /** 1 far from the daily work … 5 in it every day. */
  closeness: number | null
  /** 1 knows it slightly … 5 knows it thoroughly. */
  knowledge: number | null
  tenureYears: number | null
  /** Own responsibility or stake in the practice. */
  ownStake: 'yes' | 'no' | null
  answerMode: 'alone' | 'together' | 'interviewed' | null
  /** When the informant last changed language underway; null when all was read in `language`. */
  switchedLanguageAt: string | null
}

/** The four kinds of no answer are −1 skipped, −7 do not know, −8 not relevant, −9 not asked (never stored). */
export interface AnswerTable {
  responseId: string
  item: string
  /** The chosen point of the scale, from 1; null when `missing` says why there is none. */
  rating: number | null
  missing: -1 | -7 | -8 | null
  /** 1 at the first save, one more with each change: what a client must name to change it. */
  revision: number
  /** The page that wrote it last and the number of its save, so that a repeated save is recognised. */
  client: string
  clientSequence: number
  savedAt: string
}

/** What was written or chosen beside the items, saved by the same rules as an answer. */
export interface TextAnswerTable {
  responseId: string
  /** `e01_comment`, `e01_basis`, or the id of a question. */
  field: string
  /** Empty when it was taken away; several chosen codes stand with a space between them. */
  text: string
  revision: number
  client: string
  clientSequence: number
  savedAt: string
}
