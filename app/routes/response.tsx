import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GivenAnswers } from '#app/answering/given-answers.tsx'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ReviewForm } from '#app/components/review-form.tsx'
import { ReviewHistory } from '#app/components/review-history.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findResponse, loadResponsePage } from '#app/results/response-page.server.ts'
import { readReview, refusedReview } from '#app/results/review-decision.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { responseReviews, type ResponseReview } from '#db/schema.ts'
import '#app/styles/answer.css'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, reviews } = metaMessages(matches)
  return [{ title: frame.titleOf(`${reviews.reviewHeading}, ${data?.response.practiceName ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  return loadResponsePage(study, wave, params.responseId)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'review:write', params)
  const response = await findResponse(wave.id, params.responseId)
  const { decided, rejected } = await readReview(request, responseReviews)
  if (!decided) return data(rejected, { status: 422 })
  const reviewed = await reviewResponse(db, {
    ...decided,
    studyId: study.id,
    waveId: wave.id,
    about: { response: response.id },
    seen: { questionnaire: response.questionnaire, scopeVersion: response.scopeVersion },
    by: member.accountId,
    at: new Date().toISOString(),
  })
  const refused = refusedReview(rejected, reviewed)
  if (refused) return refused
  return redirect(`/studies/${study.id}/waves/${wave.id}/responses/${response.id}`)
}

export default function ResponsePage() {
  const { study, wave, response, informants, sealed, reviews, mayReview, before, pages } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { reviews: text, results, flags, seal, successions, variants } = useMessages()
  const language = useLanguage()
  const informant = useInformantLabels(informants).get(response.id) ?? ''
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  // a profile cannot be seen while results are sealed
  const backPath = sealed ? `${resultsPath}/flags` : `${resultsPath}/${response.practiceId}`
  const [newest] = reviews
  const state = (newest?.state ?? 'received') as ResponseReview
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: resultsPath, label: results.heading },
        { to: backPath, label: sealed ? flags.heading : (response.followsTo ?? response.practiceName) },
      ]}
    >
      <h1>{text.responseHeading(informant, response.practiceName)}</h1>
      <p>{text.sent(formatDateTime(response.submittedAt, language), response.scopeVersion)}</p>
      {response.variant && <p className="notice">{variants.aboutVariant[response.variant]}</p>}
      {response.followsTo && (
        <p className="notice">{successions.responseFollows(response.followsTo, response.practiceName)}</p>
      )}
      <section>
        <h2>{text.reviewHeading}</h2>
        <p className="notice">
          {newest ? text.standsNow(text.states[newest.state]) : text.notReviewed}
          {state === 'left_out' && ` ${text.leftOutNow}`}
        </p>
        {rejected?.isOvertaken && newest && (
          <div className="alert" role="alert">
            <p>{text.overtaken(newest.by, text.states[newest.state])}</p>
          </div>
        )}
        {mayReview && (
          <details open={rejected !== undefined}>
            <summary>{text.decide}</summary>
            <ReviewForm
              label={text.state}
              hints={text.hints}
              state={state}
              after={reviews.length}
              rejected={rejected}
              back="?"
            />
          </details>
        )}
        <ReviewHistory reviews={reviews} />
      </section>
      <section>
        <h2>{text.answersHeading}</h2>
        <p className="quiet">{text.answersHow}</p>
        <div lang={response.language}>
          <h3 lang={language}>{text.aboutHeading}</h3>
          <GivenAnswers answers={before} />
          {pages.map(({ id, name, answers }) => (
            <section key={id}>
              <h3>{name}</h3>
              <GivenAnswers answers={answers} />
            </section>
          ))}
        </div>
      </section>
      <p className="actions">
        <a href={`/studies/${study.id}/waves/${wave.id}/field/${response.practiceId}`}>
          {text.allOfPractice}
        </a>
        <a href={backPath}>{sealed ? seal.backToFlags : text.backToProfile}</a>
      </p>
    </StudyFrame>
  )
}
