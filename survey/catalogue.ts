import { promisingPractice1 } from './promising-practice-1.ts'
import { promisingPractice2 } from './promising-practice-2.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Every published version, oldest first. A version stays here as long as answers to it may exist. */
export const publishedQuestionnaires: readonly Questionnaire[] = [promisingPractice1, promisingPractice2]

/** What a new wave is fielded with. */
export const currentQuestionnaireId = promisingPractice2.id

/** A published version by its id; `undefined` when there is none. */
export function publishedQuestionnaire(id: string): Questionnaire | undefined {
  return publishedQuestionnaires.find((questionnaire) => questionnaire.id === id)
}
