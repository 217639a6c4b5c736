import { beforeAll, describe, expect, test } from 'vitest'
import { mappingOfTable, type Mapping } from '#analysis/mapping.ts'
import { perspectives } from '#analysis/perspectives.ts'
import { db } from '#app/db.server.ts'
import { loadDemonstration } from '#app/demonstration/load.ts'
import { mappingStudyId, mappingWaveId } from '#app/demonstration/mapping-84.ts'
import { placeIntervals } from '#app/report/practice/place-intervals.ts'
import { readChoices } from '#app/report/read-choices.ts'
import { readRatings, readWaveInput } from '#app/report/wave-input.server.ts'
import { loader as stepsPage } from '#app/routes/figure-steps.tsx'
import { loader as perspectivePage } from '#app/routes/perspective.tsx'
import { loader as profilePage } from '#app/routes/practice-profile.tsx'
import { loader as savedChart } from '#app/routes/chart.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { findWave } from '#db/queries/waves.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

let cookie: string
let result: Mapping
let scale: { minimum: number; maximum: number }
beforeAll(async () => {
  const { accounts } = await loadDemonstration(db, {
    now: new Date('2026-11-22T10:00:00.000Z'),
    secret: 'a secret that only tests know, of some length',
  })
  const lead = accounts.find(({ role }) => role === 'lead')!
  const { id } = await db
    .selectFrom('account')
    .where('email', '=', lead.email)
    .select('id')
    .executeTakeFirstOrThrow()
  cookie = await cookieFor({ accountId: id })
  await openResults(db, {
    studyId: mappingStudyId,
    waveId: mappingWaveId,
    by: id,
    at: '2026-11-22T10:00:00.000Z',
  })
  const wave = (await findWave(db, mappingStudyId, mappingWaveId))!
  const input = await readWaveInput(db, { ...wave, choices: readChoices(new URLSearchParams()) })
  const table = await readRatings(db, input, () => {})
  scale = table.key
  result = mappingOfTable(input.practices, table)
}, 120_000)

/** A page, asked for until its figures are there. */
async function shown<Data>(
  page: (args: Parameters<typeof profilePage>[0]) => Promise<Data>,
  practiceId: string,
  isThere: (data: Data) => boolean,
  rest = '',
): Promise<Data> {
  const path = `/studies/${mappingStudyId}/waves/${mappingWaveId}/results/${practiceId}${rest}`
  const params = { studyId: mappingStudyId, waveId: mappingWaveId, practiceId }
  for (;;) {
    const data = await page({ request: get(path, cookie), params, context })
    if (isThere(data)) return data
  }
}

describe('of all 84 practices', () => {
  test('the profile shows the figures of the analysis', async () => {
    expect(result.practices).toHaveLength(84)
    for (const practice of result.practices) {
      const { profile } = await shown(profilePage, practice.id, (data) => !!data.profile?.analysed)
      const { score, responses, agreement, influence, ...rest } = practice
      expect(profile!.analysed!.map((one) => one.practice)).toEqual([practice])
      const [version] = profile!.versions
      expect(version).toMatchObject({ id: rest.id, elements: rest.elements, roles: rest.roles })
      expect(version!.score).toMatchObject({
        raw: score.raw,
        rawInterval: score.rawInterval,
        informants: score.informants,
      })
      expect(version!.responses.map(({ response, scores }) => [response, scores])).toEqual(
        responses.map(({ response, scores }) => [response, scores]),
      )
      expect(profile!.views[0]!.agreement).toEqual(agreement)
      expect(profile!.analysed![0]!.practice.influence).toEqual(influence)
      expect(profile!.analysed![0]!.flags.map(({ review: _, ...flag }) => flag)).toEqual(
        result.flags.filter((flag) => flag.practice === practice.id),
      )
    }
  }, 60_000)

  test('each place lies within the interval of its own scores', () => {
    const placed = result.practices.map(({ id, scopeVersion, score }) => ({
      score,
      places: placeIntervals(result, { id, scopeVersion }),
    }))
    expect(placed.filter(({ places: { raw, adjusted } }) => raw.interval && adjusted.interval)).toHaveLength(
      84,
    )
    for (const { score, places } of placed) {
      const [rawHighest, rawLowest] = places.raw.interval!
      const [highest, lowest] = places.adjusted.interval!
      expect(rawHighest <= score.rawRank! && score.rawRank! <= rawLowest).toBe(true)
      expect(highest <= score.adjustedRank! && score.adjustedRank! <= lowest).toBe(true)
    }
    // by role the places differ, and so do their intervals
    expect(
      placed.filter(({ places }) => `${places.raw.interval}` !== `${places.adjusted.interval}`),
    ).not.toEqual([])
  })

  test('the perspective card shows what roles say in them', async () => {
    for (const practice of result.practices) {
      const { profile } = await shown(perspectivePage, practice.id, (data) => !!data.profile)
      expect(profile!.views.map((views) => views.perspectives)).toEqual([
        perspectives(practice, practice.agreement!.elements, scale),
      ])
    }
  }, 60_000)

  test('the steps lead to them', async () => {
    for (const practice of result.practices) {
      const { steps } = await shown(
        stepsPage,
        practice.id,
        (data) => !!data.steps?.steps.adjusted,
        '/steps?scope=1&figure=score',
      )
      const { score, agreement, influence } = practice
      const { adjusted, ...found } = steps!.steps
      expect(found.score.value).toBeCloseTo(score.raw!, 12)
      expect(found.interval.interval).toEqual(score.rawInterval)
      expect(found.agreement.ad).toBe(agreement!.ad)
      expect(found.agreement.awg).toBe(agreement!.awg)
      expect(adjusted!.adjusted).toBeCloseTo(score.adjusted!, 9)
      expect(adjusted!.shrinkage).toBeCloseTo(score.shrinkage!, 9)
      expect(found.without.informants.map(({ response }) => response)).toEqual(
        influence!.informants.map(({ response }) => response),
      )
    }
  }, 60_000)
})

test('the ranks are told only where they are asked for', async () => {
  const { id, score } = result.practices[3]!
  const asked = (figure: string) =>
    shown(stepsPage, id, (data) => !!data.steps?.analysed, `/steps?scope=1&figure=${figure}`)
  expect((await asked('ranks')).steps!.ranks).toMatchObject({
    raw: { rank: score.rawRank, of: 84 },
    adjusted: { rank: score.adjustedRank },
    movement: score.rankMovement,
  })
  expect((await asked('score')).steps!.ranks).toBeNull()
})

test('the draws that agreement is compared with are those of the analysis', async () => {
  for (const { id, agreement } of result.practices.filter((_, place) => place % 12 === 0)) {
    const { steps } = await shown(
      stepsPage,
      id,
      (data) => !!data.steps?.analysed,
      '/steps?scope=1&figure=agreement',
    )
    expect(steps!.draws?.percentile ?? null).toBe(agreement!.adPercentile)
  }
})

test('the gap between roles is the perspective card’s', async () => {
  const practice = result.practices.find(({ roles }) => Object.keys(roles).length > 1)!
  const { steps } = await shown(
    stepsPage,
    practice.id,
    (data) => !!data.steps,
    '/steps?scope=1&figure=gap&element=e04',
  )
  const { elements } = perspectives(practice, practice.agreement!.elements, scale)
  expect(steps!.gap).toMatchObject({ gap: elements.find(({ id }) => id === 'e04')!.gap })
})

describe('another way of computing', () => {
  test('is explained as it was asked for', async () => {
    const { id } = result.practices[0]!
    const { steps } = await shown(
      stepsPage,
      id,
      (data) => !!data.steps,
      '/steps?scope=1&figure=score&element=e02&aggregation=median_of_informants&answered=all',
    )
    expect(steps!.steps.score.aggregation).toBe('median_of_informants')
    expect(steps!.steps.element).toBe('e02')
    const [informant] = steps!.steps.informants
    expect(informant!.elements.map(({ needed, of }) => needed === of)).toEqual(Array(11).fill(true))
  })
})

test.each([
  'scope=0&figure=score',
  'scope=2&figure=score',
  'figure=score',
  'scope=1&figure=score&element=e99',
  'scope=1e9',
])('there are no steps at ?%s', async (asked) => {
  const { id } = result.practices[0]!
  const { status } = await outcomeOf(() => shown(stepsPage, id, () => true, `/steps?${asked}`))
  expect(status).toBe(404)
})

test.each(['perspective', 'radar'])('the chart %s is saved with its practice', async (chart) => {
  const { id } = result.practices.find(({ roles }) => Object.keys(roles).length > 1)!
  const { name } = await db
    .selectFrom('practice')
    .where('id', '=', id)
    .select('name')
    .executeTakeFirstOrThrow()
  const answer = await savedChart({
    request: get(`/x?practice=${id}&scope=1`, cookie),
    params: { studyId: mappingStudyId, waveId: mappingWaveId, chart: `${chart}.svg` },
    context,
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(name)
})

test('a lone informant has no card, and no chart of it', async () => {
  const alone = result.practices.find(({ informants }) => informants === 1)!
  const { profile } = await shown(perspectivePage, alone.id, (data) => !!data.profile)
  expect(profile!.views[0]!.perspectives.alone).toBe('one_informant')
})

describe('where practices are not compared', () => {
  beforeAll(async () => {
    await db
      .updateTable('study')
      .set({ purpose: 'self_assessment' })
      .where('id', '=', mappingStudyId)
      .execute()
  })

  test('nobody is told a rank, a percentile, or a score drawn towards the others', async () => {
    const practice = result.practices[3]!
    const { profile, ranks } = await shown(profilePage, practice.id, (data) => !!data.profile?.analysed)
    expect(ranks).toBe(false)
    const shownText = JSON.stringify(profile)
    const named = (...names: string[]) =>
      names.flatMap((name) => [
        ...shownText.matchAll(new RegExp(`"${name}":(?!null|"conditions)([^,}]+)`, 'g')),
      ])
    expect(
      named('rank', 'rawRank', 'adjustedRank', 'rankWithout', 'rankChange', 'adPercentile', 'adjustedMean'),
    ).toEqual([])
    expect(profile!.analysed![0]!.practice.score).toMatchObject({ raw: practice.score.raw, adjusted: null })
    expect(profile!.analysed![0]!.practice.influence!.informants.map(({ change }) => change)).toEqual(
      practice.influence!.informants.map(({ change }) => change),
    )
  })

  test('nor do the steps tell a rank', async () => {
    const { steps } = await shown(
      stepsPage,
      result.practices[3]!.id,
      (data) => !!data.steps?.analysed,
      '/steps?scope=1&figure=ranks',
    )
    expect(steps!.ranks).toBeNull()
  })

  test('nor do the steps tell how many random groups agree better', async () => {
    const { steps } = await shown(
      stepsPage,
      result.practices[3]!.id,
      (data) => !!data.steps?.analysed,
      '/steps?scope=1&figure=agreement',
    )
    expect(steps!.draws).toBeNull()
  })

  test('nor do the steps tell the adjusted score', async () => {
    const { steps } = await shown(
      stepsPage,
      result.practices[3]!.id,
      (data) => !!data.steps?.analysed,
      '/steps?scope=1&figure=adjusted',
    )
    expect(steps!.steps.adjusted).toBeNull()
    expect(steps!.analysed!.practice.score.adjusted).toBeNull()
  })
})
