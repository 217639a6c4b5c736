import { listInterviewQuestions } from '#db/queries/interview-questions.ts'
import { insertInterviewAppraisal } from '#db/queries/interview-appraisals.ts'
import { insertInterviewNote } from '#db/queries/interview-notes.ts'
import { insertInterviewStatus } from '#db/queries/interview-statuses.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { keepQuestions, rewordQuestion } from '#db/queries/write-interview-questions.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { freezeWave, quickRule, registerRule, tamperWith } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, go, refused, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** Interview packets. */
export const packetStates: PageStates = {
  'routes/packets': {
    'nothing chosen': empty(wave('/packets')),
    'one chosen': chosen('/packets'),
  },
  'routes/packets-print': {
    'nothing chosen': empty(wave('/packets/print')),
    'one chosen': chosen('/packets/print'),
  },
  'routes/packet': {
    'not chosen': chosen(({ Broen }) => `/packets/${Broen}`),
    drafts: chosen(({ Havnen }) => `/packets/${Havnen}`),
    'written in': chosen(({ Havnen }) => `/packets/${Havnen}`, { writes: true }),
    'refused without a status': refused(chosen(({ Havnen }) => `/packets/${Havnen}`)),
    'newer data': chosen(({ Havnen }) => `/packets/${Havnen}`, { writes: true, freezesAgain: true }),
    'declined since': chosen(({ Havnen }) => `/packets/${Havnen}`, { writes: true, declines: true }),
    tampered: chosen(({ Havnen }) => `/packets/${Havnen}`, { tampered: true }),
  },
  'routes/packet-print': {
    'written in': chosen(({ Havnen }) => `/packets/${Havnen}/print`, { writes: true }),
  },
}

type Path = string | ((practices: Scene['study']['practices']) => string)

/** A rule that says what the one before it says is not registered. */
let seed = 1000

/** Two practices, of which one is chosen; its leader and staff are far apart, and somebody wrote why. */
function chosen(
  path: Path,
  { writes = false, freezesAgain = false, declines = false, tampered = false } = {},
): Show {
  return async (scene) => {
    const { page, db, study: own, signIn, language } = scene
    const elements = elementsOf(promisingPractice1).map(({ id }) => id)
    const { Havnen, Broen } = own.practices
    for (const [practiceId, ratings] of [
      [Havnen, [5, 2, 4]],
      [Broen, [2, 3]],
    ] as const) {
      for (const [at, rating] of ratings.entries()) {
        const role = at === 0 ? 'leader' : 'staff'
        const answers = sameAnswers(rating, elements)
        const comments = at === 1 ? { e01: 'Vi mangler tid til at læse.' } : {}
        await insertResponse(db, { waveId: own.waveId, practiceId, role }, { answers, comments })
      }
    }
    const of = { studyId: own.id, waveId: own.waveId, by: own.leadId }
    await freezeWave(db, of)
    await registerRule(db, of, {
      ...quickRule,
      seed: (seed += 1),
      k: 1,
      steps: [{ strategy: 'most_promising' as const, picks: 1 }],
    })
    await choose(scene)
    if (writes) await write(scene)
    if (declines) await choose(scene, 'declined', 'Lederen er på orlov')
    if (freezesAgain) {
      const answers = sameAnswers(1, elements)
      await insertResponse(db, { waveId: own.waveId, practiceId: Havnen, role: 'citizen' }, { answers })
      await freezeWave(db, of)
    }
    if (tampered) await tamperWith(db, own.waveId, 'responses')
    await signIn('lead', { language })
    await go(page, wave(typeof path === 'string' ? path : path(own.practices))(own), 200)
    // the page loads itself again when the list is made
    await expect(page.locator('main progress')).toHaveCount(0, { timeout: 30_000 })
    await expect(page.locator('main h1').first()).toBeVisible()
  }
}

async function choose(
  { db, study: own }: Scene,
  outcome: DecisionOutcome = 'chosen',
  reason = 'Den står sikkert, og vi kender den ikke i forvejen',
): Promise<void> {
  const [set] = await listFrozenSets(db, own.waveId)
  const rule = await findStandingRule(db, own.waveId)
  const newest = (await listDecisions(db, own.waveId))[0]?.number ?? 0
  const seen = { k: 1, ranked: 2, candidates: [], missing: [], proposal: null }
  await insertDecision(db, {
    studyId: own.id,
    waveId: own.waveId,
    by: own.leadId,
    at: new Date().toISOString(),
    kind: 'choice',
    reasonCode: 'other',
    reason,
    list: { setId: set!.id, ruleId: rule!.id, digest: 'f00d', analysisVersion: 1, listVersion: 1 },
    entries: [{ practiceId: own.practices.Havnen, outcome, after: newest, seen }],
  })
}

async function write({ db, study: own }: Scene): Promise<void> {
  const deed = {
    studyId: own.id,
    waveId: own.waveId,
    practiceId: own.practices.Havnen,
    by: own.leadId,
    at: new Date().toISOString(),
    language: 'da' as const,
  }
  await keepQuestions(
    db,
    deed,
    ['Hvem gør hvad på en almindelig dag?', 'Hvad skulle der til?', 'Hvem har I ikke spurgt?'].map(
      (text) => ({ text, from: null }),
    ),
  )
  const { questions } = (await listInterviewQuestions(db, own.waveId)).get(own.practices.Havnen)!
  const [first, second, third] = questions
  await rewordQuestion(db, deed, {
    questionId: first!.id,
    after: first!.number,
    text: 'Hvem gør hvad på en helt almindelig dag?',
    isRemoved: false,
  })
  await rewordQuestion(db, deed, {
    questionId: third!.id,
    after: third!.number,
    text: null,
    isRemoved: true,
  })
  await insertInterviewStatus(db, deed, {
    status: 'held',
    onDate: '2026-11-20',
    note: 'To var med',
    after: 0,
  })
  await insertInterviewNote(db, deed, { questionId: second!.id, text: 'Mere tid og et fast møde' })
  await insertInterviewAppraisal(db, deed, { element: 'e03', text: 'Målet er kendt af alle, vi talte med' })
}
