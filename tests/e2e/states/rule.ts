import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { defaultRule, type SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertSelectionRule, listSelectionRules } from '#db/queries/selection-rules.ts'
import { insertWeightProfile } from '#db/queries/weight-profiles.ts'
import { canonicalJson } from '#survey/digest.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { empty, go, refused, wave, type PageStates, type Scene } from './scene.ts'

const plain = defaultRule({ minimum: 1, maximum: 5 }, 3)

const full: SelectionRule = {
  ...plain,
  k: 3,
  steps: [
    { strategy: 'most_promising', picks: 2 },
    { strategy: 'deviant', picks: 1 },
  ],
  quotas: [{ attribute: 'area', value: 'Unge', minimum: 1, maximum: 2 }],
  gates: { ...plain.gates, minimumInformants: 2, requiredRoles: ['leader', 'staff'] },
  scenarios: [
    {
      ...plain.scenarios[0]!,
      name: 'Fondens vægte',
      weights: { e01: 60, e02: 40 },
      weightSource: { kind: 'numbers', name: 'Fondens vægte', number: 1 },
      thresholds: { of: { e01: 3.5, e02: 3 }, met: 1 },
    },
    ...plain.scenarios.slice(1),
  ],
}

/** Pages of the rule for choosing practices. */
export const ruleStates: PageStates = {
  'routes/rule': {
    first: empty(wave('/rule')),
    refused: refused(empty(wave('/rule'))),
    'a row more': async (scene) => {
      await empty(wave('/rule'))(scene)
      await scene.page.locator('main button[value=add-quota]').click()
      await expect(scene.page.locator('#quotas [role=group]')).toBeVisible()
    },
    'in words': async (scene) => {
      await registered(scene)
      await empty(wave('/rule'))(scene)
      const { page } = scene
      await page.locator('input[name=scenario-1-name]').fill('Rå scorer')
      await page.locator('main button[value=preview]').last().click()
      await expect(page.locator('main table').first()).toBeVisible()
    },
    standing: async (scene) => {
      await registered(scene)
      await empty(wave('/rule'))(scene)
    },
    read: async (scene) => {
      await registered(scene)
      await scene.signIn('assessor', { language: scene.language })
      await go(scene.page, wave('/rule')(scene.study), 200)
    },
    'a file that is none': async (scene) => {
      await empty(wave('/rule'))(scene)
      const { page } = scene
      await page
        .locator('main input[type=file]')
        .setInputFiles({ name: 'rule.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
      await page.locator('main button[value=import]').click()
      await expect(page.locator('main [role=alert]')).toBeVisible()
    },
  },
  'routes/rules': {
    none: empty(wave('/rules')),
    several: async (scene) => {
      await registered(scene)
      await empty(wave('/rules'))(scene)
    },
  },
  'routes/weight-profiles': {
    none: empty(wave('/weights')),
    numbers: empty(wave('/weights?kind=numbers')),
    refused: refused(empty(wave('/weights?kind=order'))),
    several: async (scene) => {
      await profiles(scene)
      await empty(wave('/weights?kind=bounds'))(scene)
    },
  },
}

/** Two rules more. */
async function registered({ db, study }: Scene): Promise<void> {
  const after = (await listSelectionRules(db, study.waveId)).length
  for (const [number, rule] of [plain, full].entries()) {
    await insertSelectionRule(db, {
      studyId: study.id,
      waveId: study.waveId,
      after: after + number,
      ...ruleText(rule),
      reason: 'Aftalt i styregruppen',
      by: study.leadId,
      at: new Date().toISOString(),
    })
  }
}

async function profiles({ db, study }: Scene): Promise<void> {
  const kept: [string, WeightProfile][] = [
    ['Fondens vægte', { kind: 'numbers', weights: { e01: 60, e02: 40 } }],
    ['Rækkefølgen', { kind: 'order', order: ['e02', 'e01', 'e05'] }],
    ['Grænserne', { kind: 'bounds', lower: { e01: 0.2 }, upper: { e02: 0.05 } }],
  ]
  for (const [name, profile] of kept) {
    await insertWeightProfile(db, {
      studyId: study.id,
      name,
      after: 0,
      text: canonicalJson(profile),
      reason: 'Aftalt i bestyrelsen',
      by: study.leadId,
      at: new Date().toISOString(),
    })
  }
}
