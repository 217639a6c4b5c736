import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AnalysisStatus } from '#app/components/analysis-status.tsx'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { ElementParts } from '#app/components/element/element-parts.tsx'
import { ElementPlaces } from '#app/components/element/element-places.tsx'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { ResultChoicesCard } from '#app/components/result-choices.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaLanguage, metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findAnsweredOn, findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { addressOf } from '#app/report/choices.ts'
import { loadElement } from '#app/report/for-pages/element.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { readChoices } from '#app/report/read-choices.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { elementsOf, findElement } from '#survey/questionnaire.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

const page = z.coerce.number().int().min(1).max(100_000).catch(1)
/** An address that makes no sense shows the first page. */
const View = z.object({ page, comments: page })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, element } = metaMessages(matches)
  return [{ title: frame.titleOf(element.titleOf(data?.element.name[metaLanguage(matches)] ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const element = questionnaire && findElement(questionnaire, params.elementId ?? '')
  if (!questionnaire || !element) throw notFound()
  const { searchParams } = new URL(request.url)
  const choices = readChoices(searchParams)
  const { page, comments } = View.parse({
    page: searchParams.get('page') ?? 1,
    comments: searchParams.get('comments') ?? 1,
  })
  const ranks = mayRank(study.purpose)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    element: { id: element.id, name: element.name, meaning: element.meaning },
    items: element.items.map(({ id, text }) => ({ id, text })),
    scale: questionnaire.scale,
    elements: elementsOf(questionnaire).map(({ id, name }) => ({ id, name })),
    choices,
    ranks,
    answeredOn: await findAnsweredOn(db, wave.questionnaire),
    ...(await loadElement({ ...wave, choices }, element.id, { ranks, page, commentPage: comments })),
  }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ figures }) => figures === null }

export default function ElementPage() {
  const data = useLoaderData<typeof loader>()
  const { study, wave, element, elements, figures, analysis, choices, answeredOn } = data
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const chosen = addressOf(choices)
  const path = `/studies/${study.id}/waves/${wave.id}/results`
  const above = [{ to: `${path}${chosen && `?${chosen}`}`, label: results.heading }]
  return (
    <StudyFrame study={study} wave={wave} path="results" above={above}>
      <h1>{element.name[language]}</h1>
      <p className="lead">{element.meaning[language]}</p>
      <AnsweredOn studyId={study.id} questionnaire={answeredOn} />
      <ElementPlaces elements={elements} current={element.id} path={path} chosen={chosen} />
      {figures?.slice ? (
        <>
          {figures.settings.responses === 0 ? (
            <p className="notice">{text.unanswered}</p>
          ) : (
            <>
              <AnalysisStatus analysis={analysis} />
              <ResultChoicesCard
                choices={choices}
                counted={figures.counted}
                subgroups={figures.subgroups}
                path={path}
              />
              <ElementParts
                {...data}
                figures={{ ...figures, slice: figures.slice }}
                path={path}
                chosen={chosen}
              />
            </>
          )}
        </>
      ) : (
        <FiguresComputing analysis={analysis} />
      )}
      <ElementPlaces elements={elements} current={element.id} path={path} chosen={chosen} isLast />
    </StudyFrame>
  )
}
