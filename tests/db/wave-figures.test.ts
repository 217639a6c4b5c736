import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { computingHere } from '#app/report/computations.ts'
import { defaultChoices, type ResultChoices } from '#app/report/choices.ts'
import { openFigures } from '#app/report/figures.server.ts'
import { reviewFlag, reviewResponse } from '#db/queries/reviews.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

/** The same rating of every item. */
const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

const view = { sort: 'name', descending: false, search: '', isWhole: false, page: 1 } as const
const asked = { questionnaire: 'promising-practice-1', choices: defaultChoices }

/** Figures of a wave with one response of 4, and how often everything was computed. */
async function openWave(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { id: 'havn' })
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })
  let analyses = 0
  const figures = openFigures(
    db,
    {
      ...computingHere,
      analysis(input, onProgress) {
        analyses += 1
        return computingHere.analysis(input, onProgress)
      },
    },
    { progress: () => {}, fault: () => {} },
  )
  // as a page does that looks again until the analysis is there
  const ask = async () => {
    for (;;) {
      const found = await figures.ofWave({ id: waveId, ...asked }, view)
      if (found.analysis.state !== 'computing') return found
    }
  }
  return { db, waveId, practiceId, figures, ask, analyses: () => analyses }
}

const analysesAfter = async (
  dialect: Dialect,
  change: (db: Kysely<Database>, pair: { waveId: string; practiceId: string }) => Promise<unknown>,
) => {
  const { db, waveId, practiceId, ask, analyses } = await openWave(dialect)
  await ask()
  await change(db, { waveId, practiceId })
  await ask()
  return analyses()
}

describe.each(dialects)('figures of a wave on %s', (dialect) => {
  test('are computed once for requests that come together and for later ones', async () => {
    const { waveId, practiceId, figures, ask, analyses } = await openWave(dialect)
    const [first, second] = await Promise.all([ask(), ask()])
    expect([first, first.analysis]).toEqual([second, { state: 'ready' }])
    const { versions } = await figures.ofPractice({ id: waveId, ...asked }, practiceId)
    expect(versions.map(({ scopeVersion, elements }) => [scopeVersion, elements[0]!.raw])).toEqual([[1, 4]])
    expect(analyses()).toBe(1)
  })

  test('say of a practice who moves its score and what is worth a look, once the analysis is there', async () => {
    const { db, waveId, practiceId, figures, ask } = await openWave(dialect)
    await insertResponse(db, { waveId, practiceId, role: 'leader' }, { answers: everywhere(5) })
    await insertResponse(db, { waveId, practiceId }, { answers: everywhere(3) })
    await ask()
    const { analysed } = await figures.ofPractice({ id: waveId, ...asked }, practiceId)
    expect(analysed).toHaveLength(1)
    const [{ practice, flags, ranked }] = analysed as [NonNullable<typeof analysed>[number]]
    expect(ranked).toBe(1)
    expect(practice.influence?.informants.map(({ role, change }) => [role, change])).toEqual(
      expect.arrayContaining([
        ['leader', 1],
        ['staff', -1],
      ]),
    )
    expect(flags.map(({ flag }) => flag)).toContain('no-citizen-voice')
    const elsewhere = await figures.ofPractice({ id: waveId, ...asked }, 'fjord')
    expect(elsewhere.analysed).toEqual([])
  })

  test('are computed anew when an answer was sent or a scope is registered otherwise', async () => {
    expect(
      await analysesAfter(dialect, (db, pair) => insertResponse(db, pair, { answers: sameAnswers(2) })),
    ).toBe(2)
    expect(
      await analysesAfter(dialect, (db, { practiceId }) =>
        db.updateTable('scope').set({ level: 5 }).where('practiceId', '=', practiceId).execute(),
      ),
    ).toBe(2)
  })

  test('stay when nothing changed that they depend on', async () => {
    expect(
      await analysesAfter(dialect, async (db, pair) => {
        await db.updateTable('practice').set({ name: 'Havnehuset' }).where('id', '=', 'havn').execute()
        await insertResponse(db, pair, { submittedAt: null, answers: sameAnswers(1) })
      }),
    ).toBe(1)
  })

  test('show the name and the number asked as they are now', async () => {
    const { db, waveId, practiceId, ask } = await openWave(dialect)
    await ask()
    await db.updateTable('practice').set({ name: 'Havnehuset' }).where('id', '=', practiceId).execute()
    await insertAssignment(db, { waveId, practiceId })
    const { results } = await ask()
    expect(results.lines.map(({ name, asked, submitted }) => [name, asked, submitted])).toEqual([
      ['Havnehuset', 2, 1],
    ])
  })

  describe('as somebody chooses to see them', () => {
    /** Practice havn: a leader says 5, the staff 3 and 1; the 1 is straight-lined. Practice fjord: 4. */
    async function chosen(dialectOf: Dialect) {
      const wave = await openWave(dialectOf)
      const { db, waveId, practiceId } = wave
      const pair = { waveId, practiceId }
      await db.deleteFrom('answer').execute()
      await db.deleteFrom('response').execute()
      await insertResponse(db, { ...pair, role: 'leader' }, { answers: everywhere(5) })
      await insertResponse(db, pair, { answers: everywhere(3) })
      const low = await insertResponse(db, pair, { answers: everywhere(1) })
      const { studyId } = await db.selectFrom('wave').select('studyId').executeTakeFirstOrThrow()
      await insertPractice(db, studyId, { id: 'fjord', area: 'Ældre' })
      await insertResponse(db, { waveId, practiceId: 'fjord' }, { answers: everywhere(4) })
      const totals = async (choices: Partial<ResultChoices>) => {
        const { results } = await wave.figures.ofWave(
          { id: waveId, ...asked, choices: { ...defaultChoices, ...choices } },
          view,
        )
        return Object.fromEntries(results.lines.map(({ id, score }) => [id, score.raw]))
      }
      const deed = { studyId, waveId, reason: 'Forkert praksis', seen: {}, at: then }
      return { ...wave, low, totals, deed }
    }

    test('practices are scored by the rule that is chosen', async () => {
      const { totals } = await chosen(dialect)
      expect(await totals({})).toEqual({ havn: 3, fjord: 4 })
      expect(await totals({ aggregation: 'mean_of_roles' })).toEqual({ havn: 3.5, fjord: 4 })
      expect(await totals({ aggregation: 'mean_of_leaders' })).toEqual({ havn: 5, fjord: null })
      expect(await totals({ aggregation: 'lowest_informant' })).toEqual({ havn: 1, fjord: 4 })
    })

    test('a subgroup is a mapping of its own', async () => {
      const { totals } = await chosen(dialect)
      expect(await totals({ among: { attribute: 'area', value: 'Ældre' } })).toEqual({ fjord: 4 })
      expect(await totals({ among: { attribute: 'area', value: 'Unge' } })).toEqual({})
    })

    test('what was left out is out at once, is told, and can be seen with it', async () => {
      const { db, low, totals, deed, figures, waveId } = await chosen(dialect)
      const by = await insertAccount(db)
      const leaveOut = { ...deed, by, about: { response: low }, state: 'left_out', after: 0 } as const
      expect(await totals({})).toMatchObject({ havn: 3 })
      await reviewResponse(db, leaveOut)
      expect(await totals({})).toMatchObject({ havn: 4 })
      expect(await totals({ leftOut: 'with' })).toMatchObject({ havn: 3 })
      expect((await figures.ofWave({ id: waveId, ...asked }, view)).results.counted.leftOut).toBe(1)
    })

    test('flagged informants are out when asked, unless the flag is set aside', async () => {
      const { db, low, totals, deed } = await chosen(dialect)
      const by = await insertAccount(db)
      // all of them give one rating throughout
      expect(await totals({ flagged: 'without' })).toEqual({ havn: null, fjord: null })
      for (const flag of ['straight-lining', 'low-variation', 'extreme-style']) {
        expect(await totals({ flagged: 'without' })).toMatchObject({ havn: null })
        const about = { flag, practice: 'havn', scopeVersion: 1, response: low }
        await reviewFlag(db, { ...deed, by, about, state: 'set_aside', after: 0 })
      }
      expect(await totals({ flagged: 'without' })).toMatchObject({ havn: 1 })
      expect(await totals({ flagged: 'with' })).toMatchObject({ havn: 3 })
    })
  })
})
