import { DecisionFlowFigure } from '#app/components/decisions/decision-flow-figure.tsx'
import { nothingElseCounted } from '#app/report/counted.ts'
import { loader as flowPage } from '#app/routes/decision-flow.tsx'
import { chartOf, type SavedChart } from './chart-of.ts'

/** The charts of decisions that can be saved. */
export const decisionCharts: Readonly<Record<string, SavedChart>> = {
  flow: chartOf(flowPage, ({ drawn, selection, list }) =>
    selection?.status === 'tampered'
      ? { set: list?.set.number ?? 0, tampered: selection.parts }
      : drawn
        ? {
            figure: <DecisionFlowFigure flow={drawn.flow} basis={drawn.basis} />,
            counted: nothingElseCounted,
            name: `${drawn.basis.set}-${drawn.basis.rule}-${drawn.basis.decisions}`,
          }
        : selection?.status === 'computing'
          ? 'computing'
          : null,
  ),
}
