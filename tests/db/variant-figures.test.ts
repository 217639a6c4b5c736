import { describe, expect, test } from 'vitest'
import { defaultChoices, type ResultChoices } from '#app/report/choices.ts'
import { computingHere } from '#app/report/computations.ts'
import { openFigures } from '#app/report/figures.server.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
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
import { insertResponse } from '#tests/support/responses.ts'
import { insertVariant } from '#tests/support/variants.ts'

/** The same rating of every item. */
const everywhere = (rating: number) => ({
  answers: Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating])),
})

/** Three who rated havn 4, 3 and 5; two of them rated its broad variant 3 and 3, and a third person rated that 1. */
async function narrowAndBroad(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { id: 'havn' })
  const pair = { waveId, practiceId }
  for (const [id, rating] of [
    ['i1', 4],
    ['i2', 3],
    ['i3', 5],
  ] as const) {
    await insertResponse(db, { ...pair, informantId: id }, { id: `r-${id}`, ...everywhere(rating) })
  }
  const figures = openFigures(db, computingHere, {
    progress: () => {},
    fault: () => {},
  })
  const profile = (choices: Partial<ResultChoices> = {}) =>
    figures.ofPractice(
      { id: waveId, questionnaire: 'promising-practice-1', choices: { ...defaultChoices, ...choices } },
      practiceId,
    )
  const study = () =>
    figures.ofStudy(
      { id: waveId, questionnaire: 'promising-practice-1', choices: defaultChoices },
      'variants',
      { ranks: true, flag: null, page: 1 },
    )
  const before = await profile()
  const scopeId = await insertVariant(db, { studyId, practiceId, by })
  const about = { ...pair, scopeId }
  const answer = async () => {
    await insertResponse(db, { ...about, informantId: 'i1' }, { id: 'v1', ...everywhere(3) })
    await insertResponse(db, { ...about, informantId: 'i2' }, { id: 'v2', ...everywhere(3) })
    await insertResponse(db, { ...about, informantId: 'i9' }, { id: 'v9', ...everywhere(1) })
  }
  return { db, by, studyId, waveId, practiceId, about, before, profile, study, answer }
}

describe.each(dialects)('narrow and broad on %s', (dialect) => {
  test('the same informants are compared, and the ordinary figures stay as they were', async () => {
    const { before, profile, answer } = await narrowAndBroad(dialect)
    expect(before.variants).toBeNull()
    await answer()
    const { variants, ...ordinary } = await profile()
    expect({ ...ordinary, variants: null }).toEqual(before)
    const [compared] = variants?.compared ?? []
    expect(compared).toMatchObject({
      variant: { kind: 'broad', version: 2, ordinary: 1, asked: 3, submitted: 3, isEnded: false },
      // 3 − 4 and 3 − 3
      total: {
        how: 'paired',
        informants: { narrow: 3, broad: 3, both: 2 },
        narrow: 3.5,
        broad: 3,
        difference: -0.5,
      },
    })
    expect(compared?.elements.map(({ difference }) => difference)).toEqual(Array(11).fill(-0.5))
    expect(compared?.informants.map(({ narrow, broad }) => [narrow?.response, broad?.response])).toEqual([
      ['r-i1', 'v1'],
      ['r-i2', 'v2'],
      ['r-i3', undefined],
      [undefined, 'v9'],
    ])
  })

  test('answers that are left out are out here too, unless they are asked for', async () => {
    const { db, by, studyId, waveId, profile, answer } = await narrowAndBroad(dialect)
    await answer()
    const deed = { studyId, waveId, by, at: then, reason: 'Svarede for sjov', seen: {}, after: 0 }
    await reviewResponse(db, { ...deed, about: { response: 'v2' }, state: 'left_out' })
    const of = async (choices: Partial<ResultChoices> = {}) => {
      const [compared] = (await profile(choices)).variants?.compared ?? []
      return [compared?.total.how, compared?.total.informants.both]
    }
    expect(await of()).toEqual(['groups', 1])
    expect(await of({ leftOut: 'with' })).toEqual(['paired', 2])
    expect(await of({ aggregation: 'lowest_informant' })).toEqual(['groups', 1])
  })

  test('a variant that nobody has answered says so, and stands in the study beside those that are compared', async () => {
    const { db, by, studyId, about, profile, study, answer } = await narrowAndBroad(dialect)
    await insertAssignment(db, about)
    expect((await profile()).variants).toMatchObject({
      compared: [],
      uncompared: [{ variant: { version: 2, asked: 1, submitted: 0 }, reason: 'variant_unanswered' }],
    })
    await answer()
    await insertPractice(db, studyId, { id: 'fjord', name: 'Fjorden' })
    const narrow = await insertVariant(db, { studyId, practiceId: 'fjord', kind: 'narrow', by })
    const alone = { waveId: about.waveId, practiceId: 'fjord' }
    await insertAssignment(db, alone)
    await insertResponse(db, { ...alone, scopeId: narrow }, everywhere(3))
    const { slice } = await study()
    expect(slice.found?.total).toMatchObject({ practices: 1, mean: -0.5, interval: null })
    expect(slice.found?.uncompared).toMatchObject([
      { variant: { practiceId: 'fjord', kind: 'narrow' }, reason: 'ordinary_unanswered' },
    ])
    expect(Object.keys(slice.names).toSorted()).toEqual(['fjord', 'havn'])
  })
})
