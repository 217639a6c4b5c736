import { db } from '#app/db.server.ts'
import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { listStandingConsents } from '#db/queries/interview-consents.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'

/** Practices of a wave whose answer is not registered although the rule that stands asks for a yes. */
export interface ConsentsLacking {
  readonly rule: number
  readonly practices: number
}

/** @returns `null` when the rule asks for none, or every practice has answered. */
export async function consentsLacking(waveId: string): Promise<ConsentsLacking | null> {
  const standing = await findStandingRule(db, waveId)
  if (!standing?.rule.gates.consent) return null
  const asked = await listAskedPractices(db, waveId)
  const consents = await listStandingConsents(
    db,
    asked.map(({ id }) => id),
  )
  const answered = consents.filter(({ answer }) => answer !== 'not_asked').length
  return answered < asked.length ? { rule: standing.number, practices: asked.length - answered } : null
}
