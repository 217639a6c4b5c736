import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { FigureSteps as Found } from '#app/report/for-pages/figure-steps.server.ts'
import { figuresOfElement, figuresOfTotal, type StepFigure } from '#app/report/practice/step-figures.ts'
import { useIntervalText } from '../interval-cell.tsx'
import type { StepsPath } from '../steps-path.ts'
import { AdjustedSteps } from './adjusted-steps.tsx'
import { AgreementSteps } from './agreement-steps.tsx'
import type { Wording } from './informant-answers.tsx'
import { IntervalSteps } from './interval-steps.tsx'
import { GapSteps } from './gap-steps.tsx'
import { ScopeSteps } from './scope-steps.tsx'
import { RankUncertainty } from '../rank-uncertainty.tsx'
import { Subscripted } from '../subscripted.tsx'
import { MovesSteps } from './moves-steps.tsx'
import { ElementMovesSteps, RoleMovesSteps } from './group-moves-steps.tsx'
import { RankSteps } from './rank-steps.tsx'
import { ScoreSteps } from './score-steps.tsx'

/** The figure as it stands on the profile. */
export function StandingFigure({
  figure,
  found: { steps, ranks, gap, scopes, result, analysed },
}: {
  figure: StepFigure
  found: Found
}) {
  const { steps: text, results } = useMessages()
  const language = useLanguage()
  const intervalText = useIntervalText()
  const number = (value: number | null) => formatNumber(value, language, 2)
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const { element } = steps
  const score = element ? result.elements.find(({ id }) => id === element) : result.score
  const interval = (ends: readonly [number, number] | null | undefined) => (ends ? intervalText(ends) : '–')
  const shown: Record<StepFigure, string> = {
    score: number(score?.raw ?? null),
    interval: interval(score?.rawInterval),
    adjusted: element
      ? '–'
      : `${number(analysed?.practice.score.adjusted ?? null)} (${interval(analysed?.practice.score.adjustedInterval)})`,
    agreement: `AD ${number(steps.agreement.ad)}, a_wg ${number(steps.agreement.awg)}, SD ${number(steps.agreement.sd)}`,
    moves: interval(steps.without.range),
    moves_roles: interval(endsOf(steps.without.roles)),
    moves_elements: interval(endsOf(steps.without.elements)),
    scopes: interval(scopes.length > 1 ? endsOf(scopes.map(({ score: rest }) => ({ rest }))) : null),
    gap: number(gap?.gap ?? null),
    ranks: ranks?.raw ? text.rankOf(rank(ranks.raw.rank), ranks.raw.of) : '–',
  }
  return (
    <p className="notice">
      {text.result}:{' '}
      <strong>
        <Subscripted text={shown[figure]} />
      </strong>{' '}
      <span className="quiet">
        ({results.informantsN.toLowerCase()}: {score?.informants ?? 0})
      </span>
    </p>
  )
}

/** The steps to one figure of a practice. */
export function FigureSteps({
  figure,
  found: { steps, ranks: rankSteps, draws, gap, scopes, result, analysed },
  isComputing,
  ranks,
  labels,
  wording,
  nameOf,
  responsesPath,
  stepsPath,
}: {
  figure: StepFigure
  found: Found
  /** Whether the analysis is still on its way. */
  isComputing: boolean
  /** Whether practices may be compared. */
  ranks: boolean
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  wording: Wording
  nameOf: (element: string) => string
  responsesPath: string
  stepsPath: StepsPath
}) {
  const { steps: text } = useMessages()
  const { element, agreement, adjusted, scale } = steps
  if (element && figuresOfTotal.includes(figure)) return <p className="notice">{text.noSuch}</p>
  if (!element && figuresOfElement.includes(figure)) return <p className="notice">{text.chooseElement}</p>
  switch (figure) {
    case 'score':
      return <ScoreSteps {...{ steps, labels, wording, nameOf, responsesPath }} />
    case 'interval':
      return <IntervalSteps steps={steps} stepsPath={stepsPath} />
    case 'agreement':
      return (
        <AgreementSteps
          agreement={agreement}
          points={scale.maximum - scale.minimum + 1}
          drawn={draws}
          wording={wording}
        />
      )
    case 'moves':
      return <MovesSteps steps={steps} labels={labels} />
    case 'moves_roles':
      return <RoleMovesSteps steps={steps} />
    case 'moves_elements':
      return <ElementMovesSteps {...{ steps, labels, nameOf, stepsPath }} />
    case 'ranks':
      if (!ranks) return <p className="notice">{text.notCompared}</p>
      return (
        rankSteps && (
          <>
            {analysed ? (
              <RankUncertainty place={analysed.places.raw} />
            ) : (
              <p className="notice">{text.rankIntervalLater}</p>
            )}
            <RankSteps ranks={rankSteps} {...{ isComputing, labels, nameOf, stepsPath }} />
          </>
        )
      )
    case 'scopes':
      return <ScopeSteps {...{ scopes, element, stepsPath }} own={result.scopeVersion ?? 1} />
    case 'gap':
      return gap && <GapSteps {...{ gap, labels, stepsPath }} />
    case 'adjusted':
      if (!ranks) return <p className="notice">{text.notCompared}</p>
      if (adjusted) return <AdjustedSteps adjusted={adjusted} labels={labels} />
      return <p className="notice">{isComputing ? text.notYet : text.nothing('–')}</p>
  }
}

/** The lowest and the highest score without one of them; `null` where none is left. */
function endsOf(
  without: readonly { readonly rest: { readonly value: number | null } }[],
): readonly [number, number] | null {
  const values = without.flatMap(({ rest }) => rest.value ?? [])
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)]
}
