import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { CountedAsNotice } from '#app/components/counted-as.tsx'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { FlagWords } from '#app/components/flag-words.tsx'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ResponseLinks } from '#app/components/response-links.tsx'
import { offeredToFlags, ReviewForm } from '#app/components/review-form.tsx'
import { ReviewHistory } from '#app/components/review-history.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { findFlagPlace, nameOfElement, raisedFlag } from '#app/results/flag-place.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { loadPracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { readReview, refusedReview } from '#app/results/review-decision.server.ts'
import { seenOf, sealedFlag } from '#app/results/sealed-flag.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { listReviews, reviewFlag, reviewSubject } from '#db/queries/reviews.ts'
import { findVersionDecision } from '#db/queries/version-decisions.ts'
import { flagReviews } from '#db/schema.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { flags, frame } = metaMessages(matches)
  const name = data ? flags.texts[data.place.flag].name : flags.heading
  return [{ title: frame.titleOf(`${name}, ${data?.practice.name ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const found = await findFlagPlace(request, study, wave.id, params.practiceId)
  const { place, about, practice, choices, sealed, back } = found
  const { profile, analysis } = await loadPracticeProfile({ ...wave, choices }, practice.id)
  const analysed = profile?.analysed ?? null
  const flag = analysed && raisedFlag(analysed, about)
  if (analysed && !flag) throw notFound()
  const reviews = await listReviews(db, wave.id, practice.id)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    practice,
    place,
    sealed,
    back,
    flag: flag ? (sealed ? sealedFlag(flag) : flag) : null,
    analysis,
    informants: profile?.responses ?? [],
    elementName: await nameOfElement(wave.questionnaire, place.element),
    decided: choices.scopes === 'apart' ? null : await findVersionDecision(db, wave.id, practice.id),
    reviews: reviews.filter(({ subject }) => subject === reviewSubject(about)),
    mayReview: may(study.role, 'review:write'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'review:write', params)
  const found = await findFlagPlace(request, study, wave.id, params.practiceId)
  const { about, practice, choices, sealed, back } = found
  const { decided, rejected } = await readReview(request, flagReviews)
  if (!decided) return data(rejected, { status: 422 })
  const { profile } = await loadPracticeProfile({ ...wave, choices }, practice.id)
  const flag = profile?.analysed && raisedFlag(profile.analysed, about)
  if (profile?.analysed && !flag) throw notFound()
  const reviewed = await reviewFlag(db, {
    ...decided,
    studyId: study.id,
    waveId: wave.id,
    about,
    seen: flag ? seenOf(sealed ? sealedFlag(flag) : flag) : {},
    by: member.accountId,
    at: new Date().toISOString(),
  })
  const refused = refusedReview(rejected, reviewed)
  if (refused) return refused
  return redirect(`/studies/${study.id}/waves/${wave.id}/results/${back}`)
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ flag }) => flag === null }

export default function FlagPage() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, practice, place, sealed, flag, analysis, informants, reviews, mayReview } = loaded
  const rejected = useActionData<typeof action>()
  const { flags: text, reviews: reviewText, results, seal } = useMessages()
  const language = useLanguage()
  const labels = useInformantLabels(informants)
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  const backPath = `${resultsPath}/${loaded.back}`
  const on = place.response ? labels.get(place.response) : loaded.elementName?.[language]
  const [newest] = reviews
  const isAside = newest?.state === 'set_aside'
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: resultsPath, label: results.heading },
        { to: backPath, label: sealed ? text.heading : practice.name },
      ]}
    >
      <h1>
        {text.texts[place.flag].name}
        {on && `: ${on}`}
      </h1>
      {sealed && <p>{practice.name}</p>}
      <CountedAsNotice decided={loaded.decided} version={place.scope} />
      {flag ? <FlagWords flags={[flag]} /> : <FiguresComputing analysis={analysis} />}
      <section>
        <h2>{reviewText.reviewHeading}</h2>
        <p className="notice">{isAside ? reviewText.setAsideNow : reviewText.flagStands}</p>
        {rejected?.isOvertaken && newest && (
          <div className="alert" role="alert">
            <p>{reviewText.overtaken(newest.by, reviewText.states[newest.state])}</p>
          </div>
        )}
        {mayReview && (
          <ReviewForm
            label={reviewText.flagState}
            hints={offeredToFlags(reviewText.flagHints, isAside)}
            state={isAside ? 'taken_up' : 'set_aside'}
            after={reviews.length}
            rejected={rejected}
            back={backPath}
          />
        )}
        <ReviewHistory reviews={reviews} />
      </section>
      {sealed && (
        <ResponseLinks responses={informants} path={`/studies/${study.id}/waves/${wave.id}/responses`} />
      )}
      <p className="actions">
        <a href={backPath}>{sealed ? seal.backToFlags : reviewText.backToProfile}</a>
      </p>
    </StudyFrame>
  )
}
