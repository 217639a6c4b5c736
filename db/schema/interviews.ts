import type { Language } from './studies.ts'

/** A question for the interview about a practice. Rows are never changed: what it says stands in its wordings. */
export interface InterviewQuestionTable {
  id: string
  waveId: string
  practiceId: string
  /** 1, 2, 3 … on the practice, in the order in which they were kept. */
  number: number
  /** The draft that it came from, by its key; `null` for a question of somebody's own. */
  draftKey: string | null
  /** JSON of the draft: kind and figures, no sentence. */
  draft: string | null
  /** The list that the draft was made on. */
  runId: string | null
}

/** How a question reads. Rows are never changed: the highest number of a question stands. */
export interface InterviewQuestionWordingTable {
  questionId: string
  number: number
  text: string
  /** Of whoever wrote it. */
  language: Language
  /** 1 when it was taken off the list; the text is what it read then. */
  removed: number
  accountId: string
  at: string
}

/** In what order questions stand. Rows are never changed: the highest number of a practice stands. */
export interface InterviewQuestionOrderTable {
  waveId: string
  practiceId: string
  number: number
  /** JSON: ids of questions. Those that are not among them come after, in the order they were kept. */
  questions: string
  accountId: string
  at: string
}

/** What somebody noted during or after an interview. Rows are never changed. */
export interface InterviewNoteTable {
  id: string
  waveId: string
  practiceId: string
  number: number
  /** `null`: about the interview as a whole. */
  questionId: string | null
  text: string
  accountId: string
  at: string
}

export const interviewStatuses = ['not_arranged', 'arranged', 'held', 'declined', 'not_possible'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** How the interview about a practice stands. Rows are never changed: the highest number of a practice stands. */
export interface InterviewStatusTable {
  id: string
  waveId: string
  practiceId: string
  number: number
  status: InterviewStatus
  /** `YYYY-MM-DD`: when it is to be, or was; only of those arranged and held. */
  onDate: string | null
  /** Empty when nothing was written. */
  note: string
  accountId: string
  at: string
}

/**
 * What an assessor writes about an element after the interview. It has no figure, and no figure is made of it. Rows are never
 * changed: the assessor's highest number stands.
 */
export interface InterviewAppraisalTable {
  id: string
  waveId: string
  practiceId: string
  element: string
  accountId: string
  /** 1, 2, 3 … of the assessor on this element of the practice. */
  number: number
  text: string
  at: string
}
