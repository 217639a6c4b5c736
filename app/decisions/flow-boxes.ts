import type { FlowBox } from '#app/components/charts/flow-chart.tsx'
import type { Messages } from '#app/messages/da.ts'
import { asideCount, type DecidedCount, type DecisionFlow } from './flow.ts'

/** The boxes of the flow in words; the same rows stand in its table. */
export function flowBoxes(
  flow: DecisionFlow,
  { decisionFlow: text, decisions }: Pick<Messages, 'decisionFlow' | 'decisions'>,
): FlowBox[] {
  const { unanswered, lacking, passedOver, dropped, added } = flow
  const step = (id: keyof typeof text.main, count: number): FlowBox => ({
    id,
    kind: 'step',
    count,
    label: text.main[id],
    lines: [],
  })
  const leaves = (id: keyof typeof text.aside, lines: FlowBox['lines']): FlowBox => ({
    id,
    kind: 'leaves',
    count: lines.reduce((sum, line) => sum + line.count, 0),
    label: text.aside[id],
    lines: lines.filter(({ count }) => count > 0),
  })
  const line = (count: number, label: string) => ({ count, label })
  const decided = (rows: readonly DecidedCount[], isChosen = false) =>
    rows.map(({ outcome, reasonCode, practices }) => {
      const reason = text.swapReasons[reasonCode] ?? decisions.reasonCodes[reasonCode] ?? reasonCode
      if (!isChosen) return line(practices, text.decided(decisions.outcomes[outcome], reason))
      // this list does not propose them; the one that they were decided on did
      return line(practices, reasonCode === 'proposed' ? text.proposedBefore : reason)
    })
  const addedCount = flow.chosen - flow.kept
  return [
    step('practices', flow.practices),
    leaves('unanswered', [
      line(unanswered.notAsked, text.notAsked),
      line(unanswered.noAnswer, text.noAnswer),
      line(unanswered.noneCounts, text.noneCounts),
    ]),
    step('answered', flow.answered),
    leaves(
      'lacking',
      lacking.map(({ gate, practices }) => line(practices, text.gates[gate])),
    ),
    step('ranked', flow.ranked),
    leaves('passedOver', [
      line(passedOver.open, text.open),
      ...decided(passedOver.decided),
      line(passedOver.added, text.addedBelow),
    ]),
    step('proposed', flow.proposed),
    ...(asideCount(dropped) > 0
      ? [leaves('dropped', [line(dropped.open, text.openProposed), ...decided(dropped.decided)])]
      : []),
    ...(addedCount > 0
      ? [
          {
            id: 'added',
            kind: 'enters' as const,
            count: addedCount,
            label: text.aside.added,
            lines: decided(added.reasons, true),
            among: (['lacking', 'unanswered', 'elsewhere'] as const)
              .filter((from) => added[from] > 0)
              .map((from) => text.among(added[from], text.addedFrom[from])),
          },
        ]
      : []),
    step('chosen', flow.chosen),
  ]
}
