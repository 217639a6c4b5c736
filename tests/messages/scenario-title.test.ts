import { expect, test } from 'vitest'
import { scenarioTitle } from '#app/components/shortlist/scenario-words.ts'
import { messagesIn } from '#app/messages/use-messages.ts'

const scenario = { id: 's', weights: null, thresholds: null, withoutFlagged: true } as const

test('a scenario whose model has no roles is not called adjusted for role', () => {
  const title = (basis: 'modelled' | 'adjusted' | 'shrunk' | 'raw', language: 'da' | 'en') =>
    scenarioTitle({ ...scenario, basis }, messagesIn[language])
  expect((['modelled', 'adjusted', 'shrunk', 'raw'] as const).map((basis) => title(basis, 'da'))).toEqual([
    'Justeret for rolle, uden informanter med opmærksomhedspunkter',
    'Justeret for rolle, uden informanter med opmærksomhedspunkter',
    'Trukket mod midten uden justering for rolle, uden informanter med opmærksomhedspunkter',
    'Rå scorer, uden informanter med opmærksomhedspunkter',
  ])
  expect(title('shrunk', 'en')).toMatch(/^Drawn towards the middle without adjusting for role, /)
})
