import { randomUUID } from 'node:crypto'
import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { insertJudgement } from '#db/queries/criterion-judgements.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { revealJudgements } from '#db/queries/judgement-reveals.ts'
import { insertRecognition } from '#db/queries/practice-recognitions.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { freezeWave, quickRule, registerRule, tamperWith } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { empty, go, refused, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** Pages of decisions about practices. */
export const decisionStates: PageStates = {
  'routes/decisions': {
    'nothing frozen': empty(wave('/decisions')),
    'proposals that wait': selected('/decisions'),
    'refused without a reason': refused(selected('/decisions')),
    'decided, with a newer rule': selected('/decisions', { decides: true, newRule: true }),
    'the whole log': selected('/decisions?view=log', { decides: true }),
    tampered: selected('/decisions', { tampered: true }),
  },
  'routes/practice-decision': {
    'not decided': selected(({ Havnen }) => `/decisions/${Havnen}`),
    'swapped, judged and recognised': selected(({ Havnen }) => `/decisions/${Havnen}`, {
      decides: true,
      newRule: true,
    }),
    'to be swapped': selected(({ Havnen, Broen }) => `/decisions/${Havnen}?with=${Broen}`),
  },
  'routes/decision-flow': {
    'nothing frozen': empty(wave('/flow')),
    drawn: selected('/flow', { decides: true }),
  },
}

/** A rule that says what the one before it says is not registered. */
let seed = 0

type Path = string | ((practices: Scene['study']['practices']) => string)

/** Two practices of which the rule picks one; with a swap, a judgement and a recognition if wanted. */
function selected(path: Path, { decides = false, newRule = false, tampered = false } = {}): Show {
  return async (scene) => {
    const { page, db, study: own, signIn, language } = scene
    const elements = elementsOf(promisingPractice1).map(({ id }) => id)
    const { Havnen, Broen } = own.practices
    for (const [practiceId, ratings] of [
      [Havnen, [4, 5, 4]],
      [Broen, [2, 3, 4]],
    ] as const) {
      for (const [at, rating] of ratings.entries()) {
        const role = at === 0 ? 'leader' : 'staff'
        const answers = sameAnswers(rating, elements)
        await insertResponse(db, { waveId: own.waveId, practiceId, role }, { answers })
      }
    }
    const of = { studyId: own.id, waveId: own.waveId, by: own.leadId }
    const rule = () => ({
      ...quickRule,
      seed: (seed += 1),
      k: 1,
      steps: [{ strategy: 'most_promising' as const, picks: 1 }],
    })
    await freezeWave(db, of)
    await registerRule(db, of, rule())
    if (decides) await decide(scene)
    if (newRule) await registerRule(db, of, rule())
    if (tampered) await tamperWith(db, own.waveId, 'responses')
    await signIn('lead', { language })
    await go(page, wave(typeof path === 'string' ? path : path(own.practices))(own), 200)
    // the page loads itself again when the list is made
    await expect(page.locator('main progress')).toHaveCount(0, { timeout: 30_000 })
    await expect(page.locator('main h2, main figure, main .alert').first()).toBeVisible()
  }
}

async function decide({ db, study: own }: Scene): Promise<void> {
  const at = new Date().toISOString()
  const deed = { studyId: own.id, waveId: own.waveId, by: own.leadId, at }
  const [set] = await listFrozenSets(db, own.waveId)
  const rule = await findStandingRule(db, own.waveId)
  const list = { setId: set!.id, ruleId: rule!.id, digest: randomUUID(), ...computedByNow }
  const { Havnen, Broen } = own.practices
  const seen: PracticeInRun = { k: 1, ranked: 2, candidates: [], missing: [], proposal: null }
  const before = (await listDecisions(db, own.waveId))[0]?.number ?? 0
  const entry = (practiceId: string, outcome: 'chosen' | 'declined', after = before) => ({
    practiceId,
    outcome,
    after,
    seen,
  })
  const decision = { ...deed, list, reason: 'De har ikke tid før sommer' }
  await insertDecision(db, {
    ...decision,
    kind: 'choice',
    reasonCode: 'other',
    entries: [entry(Havnen, 'chosen')],
  })
  await insertDecision(db, {
    ...decision,
    kind: 'swap',
    reasonCode: 'no_time',
    entries: [entry(Broen, 'chosen'), entry(Havnen, 'declined', before + 1)],
  })
  const about = { ...deed, practiceId: Havnen, reason: 'En måling før og efter' }
  await insertJudgement(db, { ...about, criterion: 'effect', rating: 4 })
  await revealJudgements(db, { ...deed, practiceId: Havnen })
  await insertRecognition(db, {
    studyId: own.id,
    practiceId: Havnen,
    recognisedAs: 'promising',
    reason: 'Socialstyrelsen, 2024',
    after: 0,
    by: own.leadId,
    at,
  })
}
