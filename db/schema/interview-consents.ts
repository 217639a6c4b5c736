import type { Role } from './informants.ts'

/** What a practice says to an interview. `not_asked` takes back what was registered before by mistake. */
export const interviewAnswers = ['yes', 'no', 'withdrawn', 'not_asked'] as const
export type InterviewAnswer = (typeof interviewAnswers)[number]

/** Rows are never changed: the highest number of a practice stands. Without any it has not been asked. */
export interface InterviewConsentTable {
  id: string
  practiceId: string
  /** 1, 2, 3 … on the practice. */
  number: number
  answer: InterviewAnswer
  /** What the person who said it is to the practice, never who it was; `null` when nobody was asked. */
  saidBy: Role | null
  /** How and when it was said, in a few words. */
  how: string
  accountId: string
  at: string
}
