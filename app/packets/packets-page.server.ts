import { db } from '#app/db.server.ts'
import { listInterviewAppraisals, standingAppraisals } from '#db/queries/interview-appraisals.ts'
import { listInterviewQuestions } from '#db/queries/interview-questions.ts'
import { listInterviewStatuses } from '#db/queries/interview-statuses.ts'
import { decidedAs, loadStanding } from './standing-lists.server.ts'

/** The practices that are chosen, with how far each interview is, and those that are in reserve. */
export async function loadPacketsPage(waveId: string) {
  const [{ standing, listOf }, statuses, questions, appraisals] = await Promise.all([
    loadStanding(waveId),
    listInterviewStatuses(db, waveId),
    listInterviewQuestions(db, waveId),
    listInterviewAppraisals(db, waveId),
  ])
  const [chosen, reserve] = [decidedAs(standing, 'chosen'), decidedAs(standing, 'reserve')]
  const written = standingAppraisals(appraisals)
  const newestOf = (practiceId: string) => statuses.find((one) => one.practiceId === practiceId) ?? null
  const rules = new Map(
    chosen.flatMap((one) => {
      const rule = listOf(one)?.rule
      return rule ? [[rule.number, rule] as const] : []
    }),
  )
  return {
    /** Those that they were chosen by, the oldest first. */
    rules: [...rules.values()]
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, afterOpening, at, by }) => ({ number, afterOpening, at, by })),
    chosen: chosen
      .map((one) => ({ ...one, rule: listOf(one)?.rule.number ?? null }))
      .map(({ practiceId, code, name, rule, decision: { by, at } }) => ({
        practiceId,
        code,
        name,
        by,
        at,
        rule,
        status: newestOf(practiceId),
        questions: questions.get(practiceId)?.questions.filter(({ isRemoved }) => !isRemoved).length ?? 0,
        appraisals: written.filter((one) => one.practiceId === practiceId).length,
      })),
    reserve: reserve.map(({ practiceId, code, name }) => ({ practiceId, code, name })),
  }
}
