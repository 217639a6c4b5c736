import { expect } from '#tests/e2e/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, filled, go, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** Of the first practice of the small study. */
const ofFirst = (below: string) => filled((study) => wave(`/results/${study.practiceId}${below}`)(study))

/** Opens everything that can be opened. */
const opened =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    await scene.page.evaluate(() =>
      document.querySelectorAll('details').forEach((part) => (part.open = true)),
    )
  }

const elements = ['e01', 'e02', 'e03', 'e04', 'e08', 'e09', 'e10']

/** Havnen, with one who answered, as the lead sees it. */
function ofOne(below: string): Show {
  return async ({ page, db, study: own, signIn, language }) => {
    const about = { waveId: own.waveId, practiceId: own.practices.Havnen }
    await insertResponse(db, about, { answers: sameAnswers(4, elements) })
    await signIn('lead', { language })
    await go(page, wave(`/results/${about.practiceId}${below}`)(own), 200)
  }
}

/** Havnen, answered on two versions of its scope. */
async function twoScopes({ page, db, study: own, signIn, language }: Scene): Promise<void> {
  const about = { waveId: own.waveId, practiceId: own.practices.Havnen }
  const first = await db
    .selectFrom('scope')
    .where('practiceId', '=', about.practiceId)
    .selectAll()
    .executeTakeFirstOrThrow()
  const scopeId = `${about.practiceId}-scope-2`
  await db
    .insertInto('scope')
    .values({ ...first, id: scopeId, version: 2, level: 3 })
    // a state before this one has made it
    .onConflict((oc) => oc.columns(['practiceId', 'version']).doNothing())
    .execute()
  await insertResponse(db, { ...about, role: 'leader' }, { answers: sameAnswers(5, elements) })
  await insertResponse(db, { ...about, scopeId }, { answers: sameAnswers(2, elements) })
  await signIn('lead', { language })
  await go(page, wave(`/results/${about.practiceId}`)(own), 200)
  await expect(page.locator('main thead th')).not.toHaveCount(0)
}

/** The pages about the results of one practice. */
export const practiceResultStates: PageStates = {
  'routes/practice-profile': {
    empty: empty((s) => wave(`/results/${s.practices.Broen}`)(s)),
    filled: ofFirst(''),
    opened: opened(ofFirst('')),
    'as a radar': ofFirst('?shape=radar'),
    'one informant': ofOne(''),
    'two scopes': opened(twoScopes),
  },
  'routes/perspective': {
    empty: empty((s) => wave(`/results/${s.practices.Broen}/perspective`)(s)),
    filled: opened(ofFirst('/perspective')),
    'one informant': ofOne('/perspective'),
  },
  'routes/figure-steps': {
    score: opened(ofFirst('/steps?scope=1&figure=score')),
    'score of an element': opened(ofFirst('/steps?scope=1&figure=score&element=e01')),
    'by roles': ofFirst('/steps?scope=1&figure=interval&aggregation=mean_of_roles'),
    median: ofFirst('/steps?scope=1&figure=moves&aggregation=median_of_informants'),
    'without a model': ofFirst('/steps?scope=1&figure=adjusted'),
    agreement: ofFirst('/steps?scope=1&figure=agreement'),
    'without a role': ofFirst('/steps?scope=1&figure=moves_roles'),
    'without an element': ofFirst('/steps?scope=1&figure=moves_elements'),
    ranks: ofFirst('/steps?scope=1&figure=ranks'),
    'gap between roles': ofFirst('/steps?scope=1&figure=gap&element=e01'),
    'scope versions': async (s) => {
      await twoScopes(s)
      await ofFirst('/steps?scope=1&figure=scopes')(s)
    },
  },
}
