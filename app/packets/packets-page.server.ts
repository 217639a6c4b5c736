import { db } from '#app/db.server.ts'
import { listInterviewAppraisals, standingAppraisals } from '#db/queries/interview-appraisals.ts'
import { listInterviewQuestions } from '#db/queries/interview-questions.ts'
import { listInterviewStatuses } from '#db/queries/interview-statuses.ts'
import { listDecidedAs } from './packets.server.ts'

/** The practices that are chosen, with how far each interview is, and those that are in reserve. */
export async function loadPacketsPage(waveId: string) {
  const [chosen, reserve, statuses, questions, appraisals] = await Promise.all([
    listDecidedAs(waveId, 'chosen'),
    listDecidedAs(waveId, 'reserve'),
    listInterviewStatuses(db, waveId),
    listInterviewQuestions(db, waveId),
    listInterviewAppraisals(db, waveId),
  ])
  const written = standingAppraisals(appraisals)
  const newestOf = (practiceId: string) => statuses.find((one) => one.practiceId === practiceId) ?? null
  return {
    chosen: chosen.map(({ practiceId, code, name, decision: { by, at } }) => ({
      practiceId,
      code,
      name,
      by,
      at,
      status: newestOf(practiceId),
      questions: questions.get(practiceId)?.questions.filter(({ isRemoved }) => !isRemoved).length ?? 0,
      appraisals: written.filter((one) => one.practiceId === practiceId).length,
    })),
    reserve: reserve.map(({ practiceId, code, name }) => ({ practiceId, code, name })),
  }
}
