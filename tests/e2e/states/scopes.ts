import { randomUUID } from 'node:crypto'
import { decideOverlap, listOverlapDecisions, pairOf } from '#db/queries/overlap-decisions.ts'
import { decideScopeCheck, saveScopeChecks } from '#db/queries/scope-check-decisions.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { empty, refused, go, ofPractice, filled, study, type PageStates, type Scene } from './scene.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

/** Pages about how practices are delimited. */
export const scopeStates: PageStates = {
  'routes/scope-compare': {
    'only one version': filled(ofPractice('/scope/compare')),
    'two versions': twoVersions(''),
    'no such version': twoVersions('?from=7&to=1'),
  },
  'routes/scope-approval': {
    'for a second reader': secondReader,
    'written by oneself': empty(
      (own) => `/studies/${own.id}/practices/${own.practices.Havnen}/scope/approval`,
    ),
    refused: refused(secondReader),
    overtaken: async (scene) => {
      await secondReader(scene)
      const { db, page, study: own } = scene
      await db
        .updateTable('scope')
        .set({ place: 'Nyborg' })
        .where('practiceId', '=', own.practices.Havnen)
        .execute()
      await page.locator('main input[value="approved"]').check()
      await page.locator('main form button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/overlaps': {
    filled: filled(study('/overlaps')),
    'nobody waits': empty(study('/overlaps')),
    'one practice': filled((own) => `/studies/${own.id}/overlaps?practice=${own.practiceId}`),
    decided: async (scene) => {
      await decideTwins(scene)
      await empty(study('/overlaps?decided'))(scene)
    },
  },
  'routes/overlap': {
    'two cards': empty(pairPath),
    refused: refused(empty(pairPath)),
    overtaken: async (scene) => {
      await empty(pairPath)(scene)
      const { page } = scene
      await page.locator('main input[value="different"]').check()
      await page.locator('main textarea').fill('To huse')
      await decideTwins(scene)
      await page.locator('main form button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/scope-checks': {
    filled: filled(study('/scope-checks')),
    'only what stops': filled(study('/scope-checks?effect=stop')),
    'only one check': empty(study('/scope-checks?check=excluded')),
  },
  'routes/scope-check-settings': {
    usual: filled(study('/scope-checks/settings')),
    refused: refused(empty(study('/scope-checks/settings'))),
    overtaken: async (scene) => {
      await empty(study('/scope-checks/settings'))(scene)
      const { db, page, study: own } = scene
      const { number } = await db
        .selectFrom('scopeCheckSetting')
        .where('studyId', '=', own.id)
        .orderBy('number', 'desc')
        .select('number')
        .executeTakeFirstOrThrow()
      const limits = { broadLevel: 4, narrowCitizens: 5, narrowStaff: 1 }
      const values = { stops: '', warns: 'included', ...limits }
      await saveScopeChecks(db, { ...deedOf(own), after: number, values }, importedGate)
      await page.locator('main form button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/scope-check': {
    'not met': empty((own) => checkOf(own)),
    refused: refused(empty((own) => checkOf(own))),
    'put aside': async (scene) => {
      await putAside(scene)
      await empty((own) => checkOf(own))(scene)
    },
    overtaken: async (scene) => {
      await empty((own) => checkOf(own))(scene)
      const { page } = scene
      await page.locator('main textarea').fill('Aftalt med stedet')
      await putAside(scene)
      await page.locator('main form button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    met: empty(
      (own) => `/studies/${own.id}/practices/${own.practices.Havnen}/scope/checks/included?version=1`,
    ),
  },
}

const checkOf = (own: Scene['study']) =>
  `/studies/${own.id}/practices/${own.practices.Broen}/scope/checks/excluded?version=1`

function pairPath(own: Scene['study']): string {
  return `/studies/${own.id}/overlaps/${own.practices.Havnen}/${own.practices.Broen}`
}

/** Somebody decides about Havnen and Broen, after whatever was decided in the states before. */
async function decideTwins({ db, study: own }: Scene): Promise<void> {
  const pair = pairOf(own.practices.Havnen, own.practices.Broen)
  const stamp = async (id: string) => {
    const [scope] = await listScopes(db, id)
    if (!scope) throw new Error('there is no card')
    return scopeStamp(scope)
  }
  await decideOverlap(
    db,
    {
      studyId: own.id,
      by: own.leadId,
      at: new Date().toISOString(),
      pair,
      verdict: 'different',
      reason: 'To huse med hver sin ledelse',
      stamps: [await stamp(pair[0]), await stamp(pair[1])],
      after: (await listOverlapDecisions(db, own.id, pair)).length,
    },
    importedGate,
  )
}

async function secondReader({ page, study: own, signIn, language }: Scene): Promise<void> {
  await signIn('field', { language })
  await go(page, study(`/practices/${own.practices.Havnen}/scope/approval`)(own), 200)
}

const deedOf = ({ id, leadId }: Scene['study']) => ({
  studyId: id,
  by: leadId,
  at: new Date().toISOString(),
})

/** Somebody puts it aside, after whatever was decided in the states before. */
async function putAside({ db, study: own }: Scene): Promise<void> {
  const practiceId = own.practices.Broen
  const { count } = await db
    .selectFrom('scopeCheckException')
    .where('practiceId', '=', practiceId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const decision = { check: 'excluded', state: 'set_aside', reason: 'Grænsen er aftalt' } as const
  await decideScopeCheck(
    db,
    {
      ...deedOf(own),
      ...decision,
      practiceId,
      scopeVersion: 1,
      after: Number(count),
    },
    importedGate,
  )
}

function twoVersions(query: string) {
  return async ({ page, db, study: own, signIn, language }: Scene) => {
    const practiceId = own.practices.Havnen
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', practiceId)
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({
        ...first,
        id: randomUUID(),
        version: 2,
        included: '- Samtaler, værested og hjemmebesøg\n- Opfølgning i tre måneder',
        excluded: 'Natherberg; rådgivning på telefon',
        level: 3,
      })
      // a state before this one has made it
      .onConflict((oc) => oc.columns(['practiceId', 'version']).doNothing())
      .execute()
    await signIn('lead', { language })
    await go(page, study(`/practices/${practiceId}/scope/compare${query}`)(own), 200)
  }
}
