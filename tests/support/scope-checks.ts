import type { Kysely } from 'kysely'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { targetGroups } from '#codes/target-groups.ts'
import type { Database } from '#db/schema.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from './fixtures.ts'

/** What a card must say to pass the usual checks. */
export const fullCard = {
  included: 'Samtaler og værested',
  excluded: 'Natherberg',
  targetGroup: targetGroups[0]!.uuid,
  citizensPerYear: 40,
  staffCount: 6,
  level: 2,
  delimitedBy: 'Afdelingslederen',
  source: 'Interview',
} as const

/** A study with the usual checks: Havnen with a full card, Broen without what is not included, a wave that is planned. */
export async function checkedStudy(db: Kysely<Database>) {
  const [by, other] = [
    await insertAccount(db, { name: 'Alma Lund' }),
    await insertAccount(db, { name: 'Bo Krag' }),
  ]
  const studyId = await insertStudy(db, { members: { lead: by, field: other }, checksScopes: true })
  const havnen = await insertPractice(db, studyId, { name: 'Havnen', code: 'P1', scope: fullCard })
  const broen = await insertPractice(db, studyId, {
    name: 'Broen',
    code: 'P2',
    scope: { ...fullCard, included: 'Ophold om natten', excluded: null },
  })
  const waveId = await insertWave(db, studyId, { openedAt: null })
  const at = '2026-09-02T08:00:00.000Z'
  return {
    studyId,
    waveId,
    by,
    other,
    havnen,
    broen,
    at,
    opening: { studyId, waveId, by, at, today: '2026-09-02', gate: scopeGate },
    deed: { studyId, waveId, accountId: by, at },
  }
}
