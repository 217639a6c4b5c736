import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { insertSession } from '#db/queries/sessions.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { freezeWave, registerRule } from '#tests/support/lists.ts'

/** A study that everybody has answered, and the cookie of its lead. */
export interface AnsweredStudy {
  readonly practices: number
  readonly results: string
  readonly releases: string
  /** The list that the rule which nobody changed makes of its frozen data. */
  readonly shortlist: string
  readonly firstPractice: string
  readonly cookie: string
}

const roles = ['leader', 'staff', 'staff', 'citizen', 'external'] as const
const rowsAtOnce = 2000

/** Practices differ, their informants too; one answer in twenty is "do not know". Five informants each. Frozen, with a rule. */
export async function answerStudy(db: Kysely<Database>, practices: number): Promise<AnsweredStudy> {
  const at = new Date().toISOString()
  const lead = await insertAccount(db)
  const token = newToken()
  await insertSession(db, { id: digestOf(token), at, replaces: null, accountId: lead })
  const random = randomStream(practices)
  const items = itemsOf(promisingPractice1).map(({ id }) => id)
  const { studyId, waveId, first } = await db.transaction().execute(async (trx) => {
    const studyId = await insertStudy(trx, { members: { lead } })
    const waveId = await insertWave(trx, studyId, { closedAt: at })
    const answers: Parameters<typeof insertAnswers>[1] = []
    let first = ''
    for (let place = 0; place < practices; place += 1) {
      const practiceId = await insertPractice(trx, studyId, { name: `Praksis ${place + 1}` })
      first ||= practiceId
      const level = 3.3 + 0.5 * random.normal()
      for (const role of roles) {
        const responseId = await insertSentResponse(trx, { waveId, practiceId, role, at })
        const own = level + 0.4 * random.normal()
        for (const item of items) {
          const rating = Math.min(5, Math.max(1, Math.round(own + 0.8 * random.normal())))
          const isKnown = random.uniform() >= 0.05
          answers.push({ responseId, item, rating: isKnown ? rating : null, missing: isKnown ? null : -7 })
        }
      }
    }
    await insertAnswers(trx, answers)
    return { studyId, waveId, first }
  })
  await freezeWave(db, { studyId, waveId, by: lead })
  const { minimum, maximum } = scoringKey(promisingPractice1)
  await registerRule(db, { studyId, waveId, by: lead }, defaultRule({ minimum, maximum }, practices))
  const wave = `/studies/${studyId}/waves/${waveId}`
  const results = `${wave}/results`
  return {
    practices,
    results,
    releases: `${wave}/releases`,
    shortlist: `${wave}/shortlist`,
    firstPractice: `${results}/${first}`,
    cookie: `praksiskort=da.${token}`,
  }
}

async function insertSentResponse(
  db: Kysely<Database>,
  {
    waveId,
    practiceId,
    role,
    at,
  }: { waveId: string; practiceId: string; role: (typeof roles)[number]; at: string },
): Promise<string> {
  const assignmentId = await insertAssignment(db, { waveId, practiceId, role })
  const id = randomUUID()
  await db
    .insertInto('response')
    .values({
      id,
      assignmentId,
      questionnaire: promisingPractice1.id,
      language: 'da',
      scopeId: `${practiceId}-scope-1`,
      startedAt: at,
      submittedAt: at,
      place: 'review',
      activeSeconds: 600,
      scopeVerdict: 'confirmed',
      scopeObjection: null,
      scopeLevel: 2,
      scopeCitizensPerYear: 40,
      scopeText: null,
      statedRole: role,
      closeness: 4,
      knowledge: 4,
      tenureYears: 3,
      ownStake: role === 'leader' ? 'yes' : 'no',
      answerMode: 'alone',
      switchedLanguageAt: null,
    })
    .execute()
  return id
}

async function insertAnswers(
  db: Kysely<Database>,
  answers: { responseId: string; item: string; rating: number | null; missing: -7 | null }[],
): Promise<void> {
  const written = { revision: 1, client: 'bench', clientSequence: 1, savedAt: new Date().toISOString() }
  for (let from = 0; from < answers.length; from += rowsAtOnce) {
    const rows = answers.slice(from, from + rowsAtOnce).map((answer) => ({ ...answer, ...written }))
    await db.insertInto('answer').values(rows).execute()
  }
}
