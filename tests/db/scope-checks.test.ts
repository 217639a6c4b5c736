import { describe, expect, test } from 'vitest'
import { findingsOf, scopeGate } from '#app/scopes/scope-findings.server.ts'
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
import { checkedStudy, fullCard } from '#tests/support/scope-checks.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { emptyScope, type ScopeValues } from '#db/queries/scope-card.ts'
import { saveScope } from '#db/queries/scopes.ts'
import { listHeld } from '#db/queries/assignments-behind.ts'

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
      decideScopeCheck(
        db,
        {
          ...aside,
          scopeVersion,
          state: 'set_aside',
          reason: 'Aftalt med stedet',
          after,
        },
        scopeGate,
      ),
    takeUp: (after: number) =>
      decideScopeCheck(db, { ...aside, state: 'taken_up', reason: 'Det var forkert', after }, scopeGate),
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

  test('keep a link of a stopped practice withdrawn in an open wave, and give it back when nothing stops', async () => {
    const { db, ask, broen, opening, deed, putAside, takeUp } = await arrange(dialect)
    const assignmentId = await ask(broen)
    const turn = (withdrawn: boolean) => updateWithdrawn(db, deed, { assignmentId, withdrawn }, scopeGate)
    // a wave that is planned is looked at when it opens
    expect([await turn(true), await turn(false)]).toEqual([true, true])
    await putAside()
    expect(await openWave(db, opening)).toBe('opened')
    expect(await turn(true)).toBe(true)
    await takeUp(1)
    expect(await turn(false)).toBe('scope_stopped')
    const standing = await db.selectFrom('assignment').select('withdrawnAt').executeTakeFirstOrThrow()
    expect(standing.withdrawnAt).toBe(deed.at)
    // it is asked about as it stands, and pressing twice changes nothing
    expect(await turn(true)).toBe(true)
    await putAside(2)
    expect(await turn(false)).toBe(true)
  })

  test('leave those who have not begun on the card they were given, until the new one is put right', async () => {
    const { db, studyId, by, at, ask, broen, opening, putAside } = await arrange(dialect)
    await putAside()
    const assignmentId = await ask(broen)
    await openWave(db, opening)
    const edit = (values: Partial<ScopeValues>) =>
      saveScope(db, {
        studyId,
        practiceId: broen,
        values: { ...emptyScope, ...fullCard, excluded: null, ...values },
        by,
        at,
        gate: scopeGate,
      })
    // what was put aside was put aside for the version before
    expect(await edit({ place: 'Nyborg' })).toMatchObject({ outcome: 'new_version', moved: 0, held: 1 })
    expect(await edit({ excluded: 'Natherberg' })).toMatchObject({ outcome: 'edited', moved: 1, held: 0 })
    const { version } = await db
      .selectFrom('assignment')
      .innerJoin('scope', 'scope.id', 'assignment.scopeId')
      .where('assignment.id', '=', assignmentId)
      .select('scope.version')
      .executeTakeFirstOrThrow()
    expect(version).toBe(2)
  })

  test('that are turned off let those who waited go along', async () => {
    const { db, studyId, by, at, ask, broen, opening, putAside } = await arrange(dialect)
    await putAside()
    await ask(broen)
    await openWave(db, opening)
    const values = { ...emptyScope, ...fullCard, excluded: null, place: 'Nyborg' }
    await saveScope(db, { studyId, practiceId: broen, values, by, at, gate: scopeGate })
    expect(await listHeld(db, broen)).toEqual([{ version: 1, count: 1 }])
    const nothing = { stops: '', warns: '', broadLevel: 5, narrowCitizens: 0, narrowStaff: 0 }
    await saveScopeChecks(db, { studyId, after: 0, by, at, values: nothing }, scopeGate)
    expect(await listHeld(db, broen)).toEqual([])
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
    const save = () => saveScopeChecks(db, { studyId, after: 0, by, at, values }, scopeGate)
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
      saveScopeChecks(db, { studyId, after: 0, by, at, values: stops }, scopeGate),
    ])
    expect(saved).toBe('saved')
    const { openedAt } = await db.selectFrom('wave').select('openedAt').executeTakeFirstOrThrow()
    // whichever came first, the answer is what happened
    expect(openedAt === null ? 'scope_stopped' : 'opened').toBe(opened)
  })
})
