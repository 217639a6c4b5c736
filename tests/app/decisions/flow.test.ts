import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowBoxes } from '#app/decisions/flow-boxes.ts'
import { countedReason } from '#app/decisions/reason-codes.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { asideCount, decisionFlow, type CountedDecision, type DecisionFlow } from '#app/decisions/flow.ts'
import type { SelectablePractice } from '#app/report/selection/selection-slice.ts'
import { decisionOutcomes } from '#db/schema.ts'

const candidate = {
  scopeVersion: 1,
  score: 4,
  rank: 3,
  probabilityTopK: 0.9,
  rankInterval: [1, 6],
  pairwiseRankInterval: [1, 9],
  reasons: {},
  informants: 3,
  meetsRule: true,
  zone: 'certain',
} as const

type Kind = 'proposed' | 'ranked' | 'lacking' | 'notAsked' | 'noAnswer' | 'noneCounts'

function practiceOf(practice: string, kind: Kind): SelectablePractice {
  const isRanked = kind === 'proposed' || kind === 'ranked'
  return {
    practice,
    code: practice,
    name: practice,
    sortKey: practice,
    asked: kind === 'notAsked' ? 0 : 3,
    submitted: kind === 'notAsked' || kind === 'noAnswer' ? 0 : 3,
    attributes: {},
    isAnswered: isRanked || kind === 'lacking',
    candidate: isRanked ? { practice, ...candidate } : null,
    failed: kind === 'lacking' ? [{ gate: 'minimumRoles', value: 1, threshold: 2, reason: null }] : [],
    proposal:
      kind === 'proposed'
        ? {
            practice,
            scopeVersion: 1,
            strategy: 'most_promising',
            reason: { code: 'on_the_line', probabilityTopK: 0.5 },
            quota: null,
            tiedWith: 0,
            place: 1,
          }
        : null,
  }
}

const decided = (outcome: CountedDecision['outcome'], reasonCode = 'other') => ({ outcome, reasonCode })

describe('the flow from all practices to those chosen', () => {
  test('counts every practice once at every step, with its reason', () => {
    const practices = [
      practiceOf('a', 'proposed'),
      practiceOf('b', 'proposed'),
      practiceOf('c', 'proposed'),
      practiceOf('d', 'ranked'),
      practiceOf('e', 'ranked'),
      practiceOf('f', 'ranked'),
      practiceOf('g', 'lacking'),
      practiceOf('h', 'lacking'),
      practiceOf('i', 'noAnswer'),
      practiceOf('j', 'notAsked'),
      practiceOf('k', 'noneCounts'),
    ]
    const standing = new Map([
      ['a', decided('chosen', 'proposed')],
      ['b', decided('declined', 'no_time')],
      ['d', decided('chosen', 'breadth')],
      ['e', decided('reserve', 'too_alike')],
      ['g', decided('chosen', 'beside_scores')],
      ['gone', decided('chosen', 'element')],
    ])
    expect(decisionFlow(practices, standing)).toEqual({
      practices: 11,
      unanswered: { notAsked: 1, noAnswer: 1, noneCounts: 1 },
      answered: 8,
      lacking: [{ gate: 'minimumRoles', practices: 2 }],
      ranked: 6,
      passedOver: { open: 1, decided: [{ ...decided('reserve', 'too_alike'), practices: 1 }], added: 1 },
      proposed: 3,
      dropped: { open: 1, decided: [{ ...decided('declined', 'no_time'), practices: 1 }] },
      kept: 1,
      added: {
        ranked: 1,
        lacking: 1,
        unanswered: 0,
        elsewhere: 1,
        reasons: [
          { ...decided('chosen', 'beside_scores'), practices: 1 },
          { ...decided('chosen', 'breadth'), practices: 1 },
          { ...decided('chosen', 'element'), practices: 1 },
        ],
      },
      chosen: 4,
    })
  })

  test('a decision that was taken back is none', () => {
    const { dropped, chosen } = decisionFlow(
      [practiceOf('a', 'proposed')],
      new Map([['a', decided('reopened', 'mistake')]]),
    )
    expect([dropped, chosen]).toEqual([{ open: 1, decided: [] }, 0])
  })

  test('adds up, whatever is decided', () => {
    const kinds: Kind[] = ['proposed', 'ranked', 'lacking', 'notAsked', 'noAnswer', 'noneCounts']
    const given = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        stands: fc.option(
          fc.record({
            outcome: fc.constantFrom(...decisionOutcomes),
            reasonCode: fc.constantFrom('proposed', 'breadth', 'other'),
          }),
        ),
        isElsewhere: fc.boolean(),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(given, (rows) => {
        const practices = rows.flatMap(({ kind, isElsewhere }, at) =>
          isElsewhere ? [] : [practiceOf(`p${at}`, kind)],
        )
        const standing = new Map(
          rows.flatMap(({ stands }, at) => (stands ? [[`p${at}`, stands] as const] : [])),
        )
        const flow = decisionFlow(practices, standing)
        expect(sums(flow)).toEqual({
          practices: flow.practices,
          answered: flow.answered,
          ranked: flow.ranked,
          proposed: flow.proposed,
          chosen: flow.chosen,
        })
        expect(flow.chosen).toBe([...standing.values()].filter(({ outcome }) => outcome === 'chosen').length)
        expect(total(flow.added.reasons)).toBe(flow.chosen - flow.kept)
        for (const { kind, count, lines } of flowBoxes(flow, messagesIn.da)) {
          if (kind !== 'step') expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(count)
        }
      }),
    )
  })
})

test('a swap is counted for its reason on the side that the reason is about', () => {
  expect(countedReason('swap', 'chosen', 'no_time')).toBe('swapped_in')
  expect(countedReason('swap', 'declined', 'no_time')).toBe('no_time')
  expect(countedReason('swap', 'chosen', 'breadth')).toBe('breadth')
  expect(countedReason('swap', 'not_chosen', 'breadth')).toBe('swapped_out')
  expect(countedReason('swap', 'reserve', 'breadth')).toBe('swapped_out')
  expect(countedReason('choice', 'reserve', 'breadth')).toBe('breadth')
  const practices = [practiceOf('a', 'proposed'), practiceOf('b', 'ranked')]
  const standing = new Map([
    ['a', decided('declined', 'no_time')],
    ['b', decided('chosen', 'swapped_in')],
  ])
  const added = flowBoxes(decisionFlow(practices, standing), messagesIn.da).find(({ id }) => id === 'added')
  expect(added?.lines).toEqual([{ count: 1, label: 'byttet ind for en anden' }])
})

const total = (rows: readonly { readonly practices: number }[]) =>
  rows.reduce((sum, { practices }) => sum + practices, 0)

function sums({
  unanswered,
  answered,
  lacking,
  ranked,
  passedOver,
  proposed,
  dropped,
  kept,
  added,
}: DecisionFlow) {
  return {
    practices: unanswered.notAsked + unanswered.noAnswer + unanswered.noneCounts + answered,
    answered: total(lacking) + ranked,
    ranked: asideCount(passedOver) + passedOver.added + proposed,
    proposed: asideCount(dropped) + kept,
    chosen: kept + added.ranked + added.lacking + added.unanswered + added.elsewhere,
  }
}
