import { flowBoxes } from '#app/decisions/flow-boxes.ts'
import type { DecisionFlow } from '#app/decisions/flow.ts'
import type { MadeStandingList } from '#app/decisions/selection.server.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { FlowChart, type FlowBox } from '../charts/flow-chart.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useComputationBasis } from '../shortlist/computation-notice.tsx'

/** From all practices to those chosen, as a figure, a table and one sentence. */
export function DecisionFlowFigure({
  flow,
  basis: { made, ...basis },
}: {
  flow: DecisionFlow
  /** What it is drawn from. */
  basis: {
    set: number
    rule: number
    decisions: number
    after: boolean
    made: MadeStandingList['made']
  }
}) {
  const messages = useMessages()
  const { decisionFlow: text } = messages
  const computationBasis = useComputationBasis()
  const boxes = flowBoxes(flow, messages)
  const title = flow.chosen === 0 ? text.heading : text.headingOf(flow.practices, flow.chosen)
  const sentence = text.sentence(flow)
  return (
    <ChartFigure
      title={title}
      isTitledAbove
      sentence={sentence}
      reading={text.reading}
      basis={text.basis({
        ...basis,
        digest: made.digest.slice(0, 12),
        computed: computationBasis(made, made.kept),
      })}
      table={<FlowTable boxes={boxes} />}
      savedAs={{ id: 'flow' }}
    >
      <FlowChart title={title} sentence={sentence} boxes={boxes} />
    </ChartFigure>
  )
}

function FlowTable({ boxes }: { boxes: readonly FlowBox[] }) {
  const { decisionFlow: text } = useMessages()
  const language = useLanguage()
  const shown = (count: number) => formatNumber(count, language)
  return (
    <ScrollTable caption={text.table}>
      <thead>
        <tr>
          <th scope="col">{text.step}</th>
          <th scope="col" className="number">
            {text.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {boxes.map(({ id, kind, count, label, lines, among = [] }) => [
          <tr key={id} className={kind === 'step' ? undefined : 'flow-aside'}>
            <th scope="row">{kind === 'step' ? <strong>{label}</strong> : label}</th>
            <td className="number">{kind === 'step' ? <strong>{shown(count)}</strong> : shown(count)}</td>
          </tr>,
          ...lines.map((line) => (
            <tr key={`${id} ${line.label}`}>
              <th scope="row" className="flow-reason">
                {line.label}
              </th>
              <td className="number">{shown(line.count)}</td>
            </tr>
          )),
          ...among.map((said) => (
            <tr key={`${id} ${said}`}>
              <th scope="row" colSpan={2} className="flow-reason">
                ({said})
              </th>
            </tr>
          )),
        ])}
      </tbody>
    </ScrollTable>
  )
}
