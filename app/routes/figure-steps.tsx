import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { useElementNames } from '#app/components/element-names.ts'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ResultChoicesCard } from '#app/components/result-choices.tsx'
import { FigureChoice } from '#app/components/steps/figure-choice.tsx'
import { FigureSteps, StandingFigure } from '#app/components/steps/figure-steps.tsx'
import { stepsPathOf } from '#app/components/steps-path.ts'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadPracticePage } from '#app/practices/practice-page.server.ts'
import { addressOf } from '#app/report/choices.ts'
import { loadFigureSteps } from '#app/report/for-pages/figure-steps.server.ts'
import { stepFigures } from '#app/report/practice/step-figures.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/practice-results.css'

const Asked = z.object({
  scope: z.coerce.number().int().min(1).max(10_000),
  figure: z.enum(stepFigures).catch('score'),
  element: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullable()
    .catch(null),
})

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, steps } = metaMessages(matches)
  return [
    {
      title: frame.titleOf(steps.titleOf(steps.figures[data?.figure ?? 'score'], data?.practice.name ?? '')),
    },
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { page, wave, wording } = await loadPracticePage(request, params)
  const address = new URL(request.url).searchParams
  const asked = Asked.safeParse({
    scope: address.get('scope'),
    figure: address.get('figure'),
    element: address.get('element') || null,
  })
  if (!asked.success) throw notFound()
  const { scope, figure, element } = asked.data
  const about = { practiceId: page.practice.id, scopeVersion: scope, element, figure }
  const { steps, analysis } = await loadFigureSteps({ ...wave, choices: page.choices }, about, page.ranks)
  if (steps === undefined) throw notFound()
  return { ...page, wording, scope, figure, element, steps, analysis }
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ steps, analysis }) => steps === null || analysis.state === 'computing',
}

export default function FigureStepsPage() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, practice, steps, analysis, choices, elements, wording, scope, figure, element } =
    loaded
  const { steps: text, results } = useMessages()
  const nameOf = useElementNames(elements)
  const labels = useInformantLabels(steps?.informants ?? [])
  const asked = addressOf(choices)
  const chosen = asked && `?${asked}`
  const wavePath = `/studies/${study.id}/waves/${wave.id}`
  const profilePath = `${wavePath}/results/${practice.id}`
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: `${wavePath}/results${chosen}`, label: results.heading },
        { to: `${profilePath}${chosen}`, label: practice.name },
      ]}
    >
      <h1>{text.heading(text.figures[figure], element ? nameOf(element) : text.total)}</h1>
      <p>
        {practice.name} <span className="quiet">{practice.code}</span>, {results.scopeVersion(scope)}
      </p>
      {steps ? (
        <>
          <StandingFigure figure={figure} found={steps} />
          <FigureSteps
            figure={figure}
            found={steps}
            isComputing={analysis.state === 'computing'}
            ranks={loaded.ranks}
            labels={labels}
            wording={wording}
            nameOf={nameOf}
            responsesPath={`${wavePath}/responses`}
            stepsPath={stepsPathOf(profilePath, scope, choices)}
          />
          <p className="quiet">{text.rounding}</p>
          <FigureChoice {...{ scope, figure, element, elements, choices }} ranks={loaded.ranks} />
          <ResultChoicesCard
            choices={choices}
            counted={steps.counted}
            path={`${wavePath}/results`}
            practice={practice.id}
            subgroups={steps.subgroups}
            kept={{ scope: String(scope), figure, ...(element && { element }) }}
          />
        </>
      ) : (
        <FiguresComputing analysis={analysis} />
      )}
      <p className="actions">
        <a href={`${profilePath}${chosen}`}>{text.back}</a>
      </p>
    </StudyFrame>
  )
}
