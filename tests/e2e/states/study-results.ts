import { expect } from '#tests/e2e/fixtures.ts'
import { empty, filled, wave, type Show, type PageStates } from './scene.ts'

/** Waits until the analysis of the wave is there. */
const analysed =
  (show: Show, anchor: string): Show =>
  async (scene) => {
    await show(scene)
    await expect(scene.page.locator(anchor)).toBeVisible()
  }

/** Opens everything that can be opened. */
const opened =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    await scene.page.evaluate(() =>
      document.querySelectorAll('details').forEach((part) => (part.open = true)),
    )
  }

/** The pages about the whole study. */
export const studyResultStates: PageStates = {
  'routes/results-reliability': {
    empty: empty(wave('/results/reliability')),
    filled: analysed(filled(wave('/results/reliability')), '#agreement'),
    opened: opened(analysed(filled(wave('/results/reliability')), '#agreement')),
  },
  'routes/results-roles': {
    empty: empty(wave('/results/roles')),
    filled: analysed(filled(wave('/results/roles')), '#stake'),
  },
  'routes/results-quality': {
    empty: empty(wave('/results/quality')),
    opened: opened(filled(wave('/results/quality'))),
  },
  'routes/results-flags': {
    empty: empty(wave('/results/flags')),
    filled: analysed(filled(wave('/results/flags')), 'table'),
    'one of them': analysed(filled(wave('/results/flags?flag=no-citizen-voice')), '#found'),
  },
}
