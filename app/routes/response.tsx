import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GivenAnswers } from '#app/answering/given-answers.tsx'
import { givenBefore, givenPages } from '#app/answering/given-pages.ts'
import { may } from '#app/auth/authorize.ts'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ReviewForm } from '#app/components/review-form.tsx'
import { ReviewHistory } from '#app/components/review-history.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { readReview, refusedReview } from '#app/review-decision.server.ts'
import { authorizeWave, isId } from '#app/wave-head.server.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { findFollowing } from '#db/queries/followed-answers.ts'
import { findSubmittedResponse } from '#db/queries/responses.ts'
import { listSubmittedResponses } from '#db/queries/results.ts'
import { listReviews, reviewResponse, reviewSubject } from '#db/queries/reviews.ts'
import { responseReviews, type ResponseReview } from '#db/schema.ts'
import '#app/styles/answer.css'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, reviews } = metaMessages(matches)
  return [{ title: frame.titleOf(`${reviews.reviewHeading}, ${data?.response.practiceName ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  const response = await findResponse(wave.id, params.responseId)
  const { practiceId: givenTo, role: asked, language } = response
  const { practiceOf, targets } = await findFollowing(db, wave.id)
  const practiceId = practiceOf(givenTo)
  const questionnaire = await findQuestionnaire(db, response.questionnaire)
  if (!questionnaire) throw new Error(`questionnaire ${response.questionnaire} is not published`)
  const [answers, texts, reviews, informants] = await Promise.all([
    listResponseAnswers(db, response.id),
    listResponseTexts(db, response.id),
    listReviews(db, wave.id, practiceId),
    listSubmittedResponses(db, wave.id, practiceId),
  ])
  const subject = reviewSubject({ response: response.id })
  const role = response.statedRole ?? asked
  const { scope, facts } = givenBefore(questionnaire, response)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    response: {
      id: response.id,
      practiceId,
      practiceName: response.practiceName,
      // what the answers were given about is shown; the results are those of the practice that they follow to
      followsTo: targets.get(practiceId)?.name ?? null,
      scopeVersion: response.scopeVersion,
      variant: response.variant,
      submittedAt: response.submittedAt ?? '',
      language,
    },
    // answers about a variant have no number among those about the practice
    informants: (response.variant ? [{ ...response, response: response.id, role: asked }] : informants)
      .filter((one) => one.questionnaire === response.questionnaire)
      .map((one) => ({ response: one.response, role: one.role })),
    reviews: reviews.filter((review) => review.subject === subject),
    mayReview: may(study.role, 'review:write'),
    before: [...facts, ...scope],
    pages: givenPages(questionnaire, { role, language, answers, texts }),
  }
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

/** @throws Response 404 for anything but a sent response of this wave. */
async function findResponse(waveId: string, responseId: string | undefined) {
  const response = isId(responseId) ? await findSubmittedResponse(db, waveId, responseId) : undefined
  if (!response) throw notFound()
  return response
}

export default function ResponsePage() {
  const { study, wave, response, informants, reviews, mayReview, before, pages } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { reviews: text, results, successions, variants } = useMessages()
  const language = useLanguage()
  const informant = useInformantLabels(informants).get(response.id) ?? ''
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  const [newest] = reviews
  const state = (newest?.state ?? 'received') as ResponseReview
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: resultsPath, label: results.heading },
        { to: `${resultsPath}/${response.practiceId}`, label: response.followsTo ?? response.practiceName },
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
        <a href={`${resultsPath}/${response.practiceId}`}>{text.backToProfile}</a>
      </p>
    </StudyFrame>
  )
}
