import { expect } from '#tests/e2e/fixtures.ts'
import { freezeWave, quickRule, registerRule, tamperWith } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { empty, go, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** Pages of the list that a rule makes of a frozen set. */
export const shortlistStates: PageStates = {
  'routes/shortlist': {
    'nothing frozen': empty(wave('/shortlist')),
    'no rule': made({ rules: 0 }),
    filled: made({}),
    'rule after opening, with a newer set': made({ rules: 2, rest: '/shortlist?rule=1' }),
    tampered: made({ tampered: 'responses' }),
  },
  'routes/shortlist-scenarios': {
    'nothing frozen': empty(wave('/shortlist/scenarios')),
    filled: made({ rest: '/shortlist/scenarios' }),
  },
  'routes/shortlist-compare': {
    nothing: empty(wave('/shortlist/compare')),
    filled: made({ rules: 2, rest: '/shortlist/compare' }),
    tampered: made({ rules: 2, tampered: 'responses', rest: '/shortlist/compare' }),
  },
}

/** Three practices have answers from three informants, one has none. */
async function answerPractices({ db, study: own }: Scene): Promise<void> {
  const elements = elementsOf(promisingPractice1).map(({ id }) => id)
  const { Havnen, Broen } = own.practices
  for (const [practiceId, ratings] of [
    [Havnen, [4, 5, 4]],
    [Broen, [2, 3, 4]],
  ] as const) {
    for (const [at, rating] of ratings.entries()) {
      await insertResponse(
        db,
        { waveId: own.waveId, practiceId, role: at === 0 ? 'leader' : 'staff' },
        { answers: sameAnswers(rating, elements) },
      )
    }
  }
}

/** No two states register the same rule. */
let seed = 0

function made({
  rules = 1,
  tampered,
  rest = '/shortlist',
}: {
  rules?: number
  tampered?: string
  rest?: string
}): Show {
  return async (scene) => {
    const { page, db, study: own, signIn, language } = scene
    await answerPractices(scene)
    const of = { studyId: own.id, waveId: own.waveId, by: own.leadId }
    await freezeWave(db, of)
    for (let number = 1; number <= rules; number += 1)
      await registerRule(db, of, { ...quickRule, seed: (seed += 1) })
    if (tampered) await tamperWith(db, own.waveId, tampered)
    await signIn('lead', { language })
    await go(page, wave(rest)(own), 200)
    if (rules > 0 && !tampered) await expect(page.locator('#list, main h2').first()).toBeVisible()
  }
}
