import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { insertPractice, insertWave, then } from './fixtures.ts'
import { insertResponse, sameAnswers, type GivenAnswers } from './responses.ts'

/** A wave whose answers are as few or as alike as they can be. */
export interface DegenerateWave {
  readonly waveId: string
  readonly practiceIds: readonly string[]
  readonly responseIds: readonly string[]
}

type Build = (db: Kysely<Database>, study: { studyId: string; by: string }) => Promise<DegenerateWave>

const elements = scoringKey(promisingPractice1).elements.map(({ id }) => id)
const items = scoringKey(promisingPractice1).elements.flatMap((element) => element.items.map(({ id }) => id))
const all = (rating: number) => sameAnswers(rating, elements)
const roles = ['leader', 'staff', 'citizen'] as const

/** By what makes them so. */
export const degenerateWaves: Readonly<Record<string, Build>> = {
  'no practice was asked about': wave([]),
  'nobody has answered': async (db, study) => {
    const made = await wave([[{}]])(db, study)
    await db.updateTable('response').set({ submittedAt: null }).where('id', 'in', made.responseIds).execute()
    return made
  },
  'one informant has answered': wave([[{ answers: varied(1) }]]),
  'one informant has answered a single item': wave([[{ answers: { e01_1: 3 } }]]),
  'one informant has answered nothing': wave([[{}]]),
  'everybody says they do not know': wave(two(() => Object.fromEntries(items.map((id) => [id, -7])))),
  'everything was skipped': wave(two(() => Object.fromEntries(items.map((id) => [id, -1])))),
  'two informants of one practice': wave([[{ answers: varied(1) }, { answers: varied(2) }]]),
  'only one element is answered': wave(two((who) => sameAnswers(1 + (who % 5), ['e04']))),
  'all answers are alike': wave(two(() => all(3))),
  'two practices are answered alike': wave(two((who) => varied(who % 3))),
  'all answers are the highest': wave(two(() => all(5))),
  'all answers are the lowest': wave(two(() => all(1))),
  'only leaders have answered': wave(two(varied, () => 'leader')),
  'only citizens have answered': wave(two(varied, () => 'citizen')),
  'every practice has one informant': wave(
    [1, 2, 3, 4].map((who) => [{ answers: varied(who), role: roles[who % 3]! }]),
  ),
  'nothing is known of those who answered': wave(
    two(varied).map((informants) =>
      informants.map((one) => ({
        ...one,
        facts: {
          statedRole: null,
          closeness: null,
          knowledge: null,
          tenureYears: null,
          ownStake: null,
          answerMode: null,
          activeSeconds: 0,
          scopeLevel: null,
          scopeCitizensPerYear: null,
        },
      })),
    ),
  ),
  'everybody contests the scope': wave(
    two(varied).map((informants) =>
      informants.map((one) => ({ ...one, facts: { scopeVerdict: 'contested', scopeObjection: 'Nej' } })),
    ),
  ),
  'all that was sent is left out': async (db, { studyId, by }) => {
    const made = await wave(two(varied))(db, { studyId, by })
    for (const responseId of made.responseIds) {
      await db
        .insertInto('review')
        .values({
          id: randomUUID(),
          waveId: made.waveId,
          practiceId: made.practiceIds[0]!,
          scopeVersion: 1,
          responseId,
          subject: `response ${responseId}`,
          flag: null,
          element: null,
          number: 1,
          state: 'left_out',
          reason: 'Kender ikke praksis',
          seen: '{}',
          accountId: by,
          at: then,
        })
        .execute()
    }
    return made
  },
  'each informant answered on a scope of their own': async (db, { studyId, by }) => {
    const made = await wave([[{ answers: varied(1) }, { answers: varied(2) }]])(db, { studyId, by })
    const [practiceId = ''] = made.practiceIds
    const id = `${practiceId}-scope-2`
    await db
      .insertInto('scope')
      .values({ id, practiceId, version: 2, createdAt: then, createdBy: by })
      .execute()
    await db.updateTable('response').set({ scopeId: id }).where('id', '=', made.responseIds[1]!).execute()
    return made
  },
  'everything was sent on another version of the questionnaire': async (db, study) => {
    const made = await wave(two(varied))(db, study)
    await db
      .updateTable('response')
      .set({ questionnaire: 'promising-practice-2' })
      .where('id', 'in', made.responseIds)
      .execute()
    return made
  },
}

interface Given {
  readonly answers?: GivenAnswers
  readonly role?: (typeof roles)[number]
  readonly facts?: Parameters<typeof insertResponse>[2]
}

/** Three informants of each of two practices. */
function two(answers: (who: number) => GivenAnswers, role = (who: number) => roles[who % 3]!): Given[][] {
  return [
    [0, 1, 2],
    [3, 4, 5],
  ].map((informants) => informants.map((who) => ({ answers: answers(who), role: role(who) })))
}

function varied(who: number): GivenAnswers {
  return Object.fromEntries(items.map((id, place) => [id, 1 + ((who * 3 + place * 7) % 5)]))
}

/** A closed wave in which the informants of each practice have sent this. */
function wave(practices: readonly (readonly Given[])[]): Build {
  return async (db, { studyId }) => {
    const waveId = await insertWave(db, studyId, { closedAt: then })
    const practiceIds: string[] = []
    const responseIds: string[] = []
    for (const informants of practices) {
      const practiceId = await insertPractice(db, studyId)
      practiceIds.push(practiceId)
      for (const { answers = {}, role = 'staff', facts = {} } of informants) {
        responseIds.push(
          await insertResponse(db, { waveId, practiceId, role }, { statedRole: role, ...facts, answers }),
        )
      }
    }
    return { waveId, practiceIds, responseIds }
  }
}
