import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SentResponses } from '#app/components/sent-responses.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadPracticeResponses } from '#app/practices/practice-responses.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, reviews } = metaMessages(matches)
  return [{ title: frame.titleOf(reviews.practiceHeading(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const found = await loadPracticeResponses(study.id, wave, params.practiceId)
  return { study, wave: { id: wave.id, title: wave.title }, ...found }
}

export default function PracticeResponses() {
  const { study, wave, practice, responses, aboutVariants } = useLoaderData<typeof loader>()
  const { reviews: text, field, flags } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="field"
      above={[{ to: `${path}/field`, label: field.heading }]}
    >
      <h1>{text.practiceHeading(practice.name)}</h1>
      <p className="lead">{responses.length === 0 ? text.practiceNone : text.practiceLead}</p>
      {aboutVariants > 0 && <p>{text.practiceVariants(aboutVariants)}</p>}
      {responses.length > 0 && <SentResponses responses={responses} path={`${path}/responses`} />}
      <p className="actions">
        <a href={`/studies/${study.id}/practices/${practice.id}`}>{text.toPractice}</a>
        <a href={`${path}/results/flags`}>{flags.heading}</a>
      </p>
    </StudyFrame>
  )
}
