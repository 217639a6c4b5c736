import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { fullFigures } from '#app/report/computations.ts'
import { openFigures } from '#app/report/figures.server.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

const view = { sort: 'name', descending: false, page: 1 } as const
const questionnaire = 'promising-practice-1'

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
    async (input, onProgress) => {
      analyses += 1
      return fullFigures(input, onProgress)
    },
    { progress: () => {}, fault: () => {} },
  )
  // as a page does that looks again until the analysis is there
  const ask = async () => {
    for (;;) {
      const found = await figures.ofWave({ id: waveId, questionnaire }, view)
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
    const { versions } = await figures.ofPractice({ id: waveId, questionnaire }, practiceId)
    expect(versions.map(({ scopeVersion, elements }) => [scopeVersion, elements[0]!.raw])).toEqual([[1, 4]])
    expect(analyses()).toBe(1)
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
})
