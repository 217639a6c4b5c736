import { describe, expect, test } from 'vitest'
import { findingsOf, scopeGate } from '#app/scope-findings.server.ts'
import { insertAssignments } from '#db/queries/assignment-changes.ts'
import { findFieldingFacts, findScopeCheckSetting, importedGate } from '#db/queries/fielding-facts.ts'
import {
  decideScopeCheck,
  listScopeCheckExceptions,
  saveScopeChecks,
} from '#db/queries/scope-check-decisions.ts'
import { openWave } from '#db/queries/waves.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAssignment } from '#tests/support/fixtures.ts'
import { checkedStudy } from '#tests/support/scope-checks.ts'

async function arrange(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const study = await checkedStudy(db)
  const { studyId, by, at, broen } = study
  const findings = async (id: string) => findingsOf(await findFieldingFacts(db, studyId)).get(id)
  const aside = { studyId, practiceId: broen, check: 'excluded', scopeVersion: 1, by, at } as const
  return {
    ...study,
    db,
    findings,
    ask: (practiceId: string) => insertAssignment(db, { waveId: study.waveId, practiceId }),
    putAside: (after = 0, scopeVersion = 1) =>
      decideScopeCheck(db, {
        ...aside,
        scopeVersion,
        state: 'set_aside',
        reason: 'Aftalt med stedet',
        after,
      }),
    takeUp: (after: number) =>
      decideScopeCheck(db, { ...aside, state: 'taken_up', reason: 'Det var forkert', after }),
  }
}

describe.each(dialects)('checks before fielding on %s', (dialect) => {
  test('keep a wave planned while a practice in it lacks something, and open it when it does not', async () => {
    const { db, ask, broen, havnen, opening, putAside } = await arrange(dialect)
    await ask(havnen)
    await ask(broen)
    expect(await openWave(db, opening)).toBe('scope_stopped')
    const wave = await db.selectFrom('wave').select('openedAt').executeTakeFirstOrThrow()
    expect(wave.openedAt).toBeNull()
    expect(await putAside()).toBe('decided')
    expect(await openWave(db, opening)).toBe('opened')
  })

  test('ask only about practices that the wave asks about, and never about an imported wave', async () => {
    const { db, ask, havnen, broen, opening } = await arrange(dialect)
    await ask(havnen)
    // Broen is in the study and not in the wave, save for somebody who was withdrawn
    const withdrawn = await ask(broen)
    await db.updateTable('assignment').set({ withdrawnAt: opening.at }).where('id', '=', withdrawn).execute()
    expect(await openWave(db, opening)).toBe('opened')
    const other = await arrange(dialect)
    await other.ask(other.broen)
    expect(await openWave(other.db, { ...other.opening, gate: importedGate })).toBe('opened')
  })

  test('keep new informants of a stopped practice out of an open wave, and write nothing', async () => {
    const { db, ask, havnen, broen, opening, deed } = await arrange(dialect)
    const add = (practices: string[]) =>
      insertAssignments(
        db,
        deed,
        {
          informants: [{ id: practices.join('-'), code: null, name: null, email: null }],
          persons: [],
          assignments: practices.map((practiceId) => ({
            id: `new-${practiceId}`,
            practiceId,
            informantId: practices.join('-'),
            role: 'leader',
          })),
        },
        (id) => id,
        scopeGate,
      )
    await ask(havnen)
    await openWave(db, opening)
    const before = await db.selectFrom('informant').select('id').execute()
    expect(await add([havnen, broen])).toEqual({ stopped: [broen] })
    expect(await db.selectFrom('informant').select('id').execute()).toEqual(before)
    expect(await db.selectFrom('assignment').select('id').execute()).toHaveLength(1)
    expect(await add([havnen])).toBeNull()
  })

  test('take anybody into a wave that is only planned', async () => {
    const { db, broen, deed } = await arrange(dialect)
    const pairs = {
      informants: [{ id: 'new', code: null, name: null, email: null }],
      persons: [],
      assignments: [{ id: 'a', practiceId: broen, informantId: 'new', role: 'staff' as const }],
    }
    expect(await insertAssignments(db, deed, pairs, (id) => id, scopeGate)).toBeNull()
  })

  test('are put aside for one version of the card, with reason and name, and taken up again', async () => {
    const { db, broen, findings, putAside, takeUp, by } = await arrange(dialect)
    expect(await findings(broen)).toEqual([{ check: 'excluded', effect: 'stop' }])
    await putAside()
    expect(await findings(broen)).toEqual([{ check: 'excluded', effect: 'set_aside' }])
    await takeUp(1)
    expect(await findings(broen)).toEqual([{ check: 'excluded', effect: 'stop' }])
    await putAside(2)
    expect(
      (await listScopeCheckExceptions(db, broen)).map(({ number, state, reason, by: who }) => [
        number,
        state,
        reason,
        who,
      ]),
    ).toEqual([
      [3, 'set_aside', 'Aftalt med stedet', 'Alma Lund'],
      [2, 'taken_up', 'Det var forkert', 'Alma Lund'],
      [1, 'set_aside', 'Aftalt med stedet', 'Alma Lund'],
    ])
    const events = await db.selectFrom('event').orderBy('verb').select(['verb', 'accountId']).execute()
    expect(events).toEqual([
      { verb: 'scope_check_set_aside', accountId: by },
      { verb: 'scope_check_set_aside', accountId: by },
      { verb: 'scope_check_taken_up', accountId: by },
    ])
    // a new version is looked at anew
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', broen)
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({ ...first, id: 'second', version: 2 })
      .execute()
    expect(await findings(broen)).toEqual([{ check: 'excluded', effect: 'stop' }])
    expect(await putAside(3)).toBe('overtaken')
    expect(await putAside(0, 2)).toBe('decided')
  })

  test('let one of two who put the same check aside at once win', async () => {
    const { putAside, db } = await arrange(dialect)
    expect((await Promise.all([putAside(), putAside()])).toSorted()).toEqual(['decided', 'overtaken'])
    expect(await db.selectFrom('scopeCheckException').select('number').execute()).toEqual([{ number: 1 }])
  })

  test('are set for a study, each change a row of its own; of two at once one is told', async () => {
    const { db, studyId, by, at, broen, findings } = await arrange(dialect)
    const limits = { broadLevel: 2, narrowCitizens: 50, narrowStaff: 0 }
    const values = { stops: 'too-narrow', warns: 'too-broad,no-longer-known', ...limits }
    const save = () => saveScopeChecks(db, { studyId, after: 0, by, at, values })
    expect((await Promise.all([save(), save()])).toSorted()).toEqual(['overtaken', 'saved'])
    expect(await findScopeCheckSetting(db, studyId)).toMatchObject({ number: 1, ...values, accountId: by })
    expect(await findings(broen)).toEqual([
      { check: 'too-broad', effect: 'warn', rule: 'level', value: 2, limit: 2 },
      { check: 'too-narrow', effect: 'stop', rule: 'citizens', value: 40, limit: 50 },
    ])
  })

  test('hold when a wave is opened while they are set', async () => {
    const { db, ask, broen, opening, studyId, by, at, putAside } = await arrange(dialect)
    await ask(broen)
    await putAside()
    const stops = { stops: 'level,too-broad', warns: '', broadLevel: 2, narrowCitizens: 0, narrowStaff: 0 }
    const [opened, saved] = await Promise.all([
      openWave(db, opening),
      saveScopeChecks(db, { studyId, after: 0, by, at, values: stops }),
    ])
    expect(saved).toBe('saved')
    const { openedAt } = await db.selectFrom('wave').select('openedAt').executeTakeFirstOrThrow()
    // whichever came first, the answer is what happened
    expect(openedAt === null ? 'scope_stopped' : 'opened').toBe(opened)
  })
})
