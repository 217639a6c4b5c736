import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { flagAddress } from '#app/results/flag-address.ts'
import { action, loader } from '#app/routes/flag.tsx'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { listReviews } from '#db/queries/reviews.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>
type Profile = Awaited<ReturnType<typeof profileLoader>>

let ids: { studyId: string; waveId: string; practiceId: string }
let cookie: string
beforeEach(async () => {
  const lead = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId)
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })
  ids = { studyId, waveId, practiceId }
  cookie = await cookieFor({ accountId: lead })
})

const results = () => `/studies/${ids.studyId}/waves/${ids.waveId}/results/${ids.practiceId}`
const place = (flag: 'missing-pattern' | 'two-camps', element?: string) =>
  `${results()}/${flagAddress({ flag, scopeVersion: 1, element }, '')}`

/** As a page that looks again until the analysis of the wave is there. */
async function page(path: string) {
  for (;;) {
    const found = await outcomeOf<Page>(() => loader({ request: get(path, cookie), params: ids, context }))
    if (found.status !== 200 || found.data.analysis.state !== 'computing') return found
  }
}
const decide = (path: string, fields: Record<string, string>) =>
  outcomeOf<{ isOvertaken: boolean }>(() =>
    action({ request: post(path, fields, cookie), params: ids, context }),
  )

test('a flag is set aside with a reason, which stands on the profile, and what was seen is kept', async () => {
  const path = place('missing-pattern', 'e03')
  const { data } = await page(path)
  expect(data.flag).toMatchObject({ flag: 'missing-pattern', element: 'e03', value: 0, threshold: 0.5, n: 1 })
  expect(data.elementName?.da).toBe('Beskrivelse')
  const done = await decide(path, { state: 'set_aside', reason: 'Kun lederen ved det', after: '0' })
  expect([done.status, done.location]).toEqual([302, results()])

  const { data: profile } = await outcomeOf<Profile>(() =>
    profileLoader({ request: get(results(), cookie), params: ids, context }),
  )
  const flags = profile.profile?.analysed?.flatMap((one) => one.flags) ?? []
  const reviewOf = (element: string) => flags.find((flag) => flag.element === element)?.review
  expect(reviewOf('e03')).toMatchObject({
    state: 'set_aside',
    reason: 'Kun lederen ved det',
    by: 'Alma Lund',
  })
  expect(reviewOf('e04')).toBeNull()
  const { seen } = await db.selectFrom('review').select('seen').executeTakeFirstOrThrow()
  expect(JSON.parse(seen)).toEqual({ value: 0, threshold: 0.5, n: 1, rule: null })
})

test('what is no flag of this practice is not there', async () => {
  for (const path of [
    place('two-camps'),
    place('missing-pattern', 'e01'),
    `${results()}/flag`,
    `${results()}/flag?flag=unfair&scope=1`,
    `${results()}/flag?flag=missing-pattern&scope=0&element=e03`,
  ]) {
    expect((await page(path)).status, path).toBe(404)
    expect((await decide(path, { state: 'set_aside', reason: 'Derfor', after: '0' })).status).toBe(404)
  }
})

test('nothing is decided without a reason, nor over what somebody decided meanwhile', async () => {
  const path = place('missing-pattern', 'e03')
  expect((await decide(path, { state: 'set_aside', reason: '', after: '0' })).status).toBe(422)
  expect((await decide(path, { state: 'left_out', reason: 'Derfor', after: '0' })).status).toBe(422)
  await decide(path, { state: 'set_aside', reason: 'Derfor', after: '0' })
  const late = await decide(path, { state: 'taken_up', reason: 'Alligevel', after: '0' })
  expect([late.status, late.data.isOvertaken]).toEqual([409, true])
  expect(await listReviews(db, ids.waveId)).toHaveLength(1)
})
