import { expect, test } from 'vitest'
import { filledInOn } from '#app/packets/filled-in-on.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'

/** Sent by somebody who had seen number 1, when number 2 had been written. */
const sent = { values: { after: '1' }, invalid: undefined, refusal: null, theirs: [], newest: null }

test('a form that was returned for a fault says what it was filled in on until its sender is told what is newer', () => {
  const faulty: RejectedPacket = { ...sent, invalid: { date: 'date_format' } }
  const overtaken: RejectedPacket = { ...sent, refusal: 'overtaken' }
  expect([undefined, faulty, overtaken].map((rejected) => filledInOn(2, rejected))).toEqual([2, 1, 2])
})
