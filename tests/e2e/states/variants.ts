import { randomUUID } from 'node:crypto'
import { listScopes } from '#db/queries/scopes.ts'
import { listVariants } from '#db/queries/scope-variants.ts'
import { endVariant } from '#db/queries/variant-changes.ts'
import { giveVariant, listVariantHolders } from '#db/queries/variant-assignments.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { insertVariant, linkDigest } from '#tests/support/variants.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, filled, go, ofPractice, refused, wave, type PageStates, type Scene } from './scene.ts'

/** Narrower and broader variants of a practice's scope. */
export const variantStates: PageStates = {
  'routes/variant-card': {
    'to be made': filled(ofPractice('/scope/variants/broad/card')),
    overtaken: async (scene) => {
      await filled(ofPractice('/scope/variants/narrow/card'))(scene)
      await variantOf(scene, 'narrow')
      await scene.page.locator('main form button').first().click()
      await expect(scene.page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/variant': {
    'nobody asked': async (scene) => variantPage(scene, await variantOf(scene)),
    'some asked': async (scene) => {
      const scopeId = await variantOf(scene)
      const { db, small } = scene
      const { waveId, id: studyId, practiceId, leadId } = small
      const holders = await listVariantHolders(db, { waveId, practiceId, scopeId })
      const deed = { studyId, waveId, accountId: leadId, at: new Date().toISOString() }
      const assignmentIds = holders.slice(0, 1).map(({ assignmentId }) => assignmentId)
      await giveVariant(db, deed, { practiceId, scopeId, assignmentIds }, linkDigest, () => [])
      await variantPage(scene, scopeId)
    },
    stopped: async (scene) => variantPage(scene, await variantOf(scene, 'broad', { targetGroup: null })),
    refused: refused(async (scene) => variantPage(scene, await variantOf(scene))),
    'compared on the profile': async (scene) => {
      await bothAnswered(scene)
      const { practiceId } = scene.small
      await filled((own) => wave(`/results/${practiceId}`)(own))(scene)
    },
    ended: async (scene) => {
      const scopeId = await variantOf(scene)
      await end(scene, scopeId)
      await variantPage(scene, scopeId)
    },
  },
  'routes/results-variants': {
    'nobody answered': empty(wave('/results/variants')),
    'no variants': filled(wave('/results/variants')),
    compared: async (scene) => {
      await bothAnswered(scene)
      await filled(wave('/results/variants'))(scene)
    },
  },
}

/** Two informants of the small study's first practice, who answered it narrow and broad. */
async function bothAnswered(scene: Scene): Promise<void> {
  const { db, small } = scene
  const scopeId = await variantOf(scene)
  const pair = { waveId: small.waveId, practiceId: small.practiceId }
  const [ordinary] = await listScopes(db, small.practiceId)
  if (!ordinary) throw new Error('the practice has no scope')
  for (const [informantId, ratings] of [
    [randomUUID(), [4, 3]],
    [randomUUID(), [3, 1]],
  ] as const) {
    const everywhere = (rating: number) => ({ answers: sameAnswers(rating, elementIds) })
    await insertResponse(db, { ...pair, informantId, scopeId: ordinary.id }, everywhere(ratings[0]))
    await insertResponse(db, { ...pair, informantId, scopeId }, everywhere(ratings[1]))
  }
}

const elementIds = Array.from({ length: 11 }, (_, place) => `e${String(place + 1).padStart(2, '0')}`)

async function variantPage(scene: Scene, scopeId: string): Promise<void> {
  const { page, small, signIn, language } = scene
  await signIn('lead', { language, accountId: small.leadId })
  await go(page, ofPractice(`/scope/variants/${scopeId}`)(small), 200)
}

/** Of a kind there is one at a time, and states share a study: what stands is ended first. */
async function variantOf(
  scene: Scene,
  kind: 'narrow' | 'broad' = 'broad',
  values: Parameters<typeof insertVariant>[1]['values'] = {},
): Promise<string> {
  const { db, small } = scene
  const open = (await listVariants(db, small.practiceId)).filter((one) => one.kind === kind && !one.ended)
  for (const { id } of open) await end(scene, id)
  const { id: studyId, practiceId, leadId } = small
  return insertVariant(db, {
    studyId,
    practiceId,
    kind,
    by: leadId,
    values: { level: kind === 'broad' ? 5 : 1, ...values },
  })
}

async function end({ db, small }: Scene, scopeId: string): Promise<void> {
  const { id: studyId, practiceId, leadId } = small
  const at = new Date().toISOString()
  await endVariant(db, { studyId, practiceId, scopeId, reason: 'Den var for bred', by: leadId, at })
}
