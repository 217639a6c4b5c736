import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { scopeChecks } from '#analysis/scope-checks.ts'
import { offeredToFlags, ReviewForm } from '#app/components/review-form.tsx'
import { ReviewHistory } from '#app/components/review-history.tsx'
import { useFindingSentence } from '#app/components/scope-findings.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { overtaken } from '#app/http/decision-form.server.ts'
import { findingsOfPractice } from '#app/waves/fielding.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { readReview } from '#app/results/review-decision.server.ts'
import { decideScopeCheck, listScopeCheckExceptions } from '#db/queries/scope-check-decisions.ts'
import { flagReviews } from '#db/schema.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scopeChecks: text } = metaMessages(matches)
  if (!data) return [{ title: frame.titleOf(text.heading) }]
  return [{ title: frame.titleOf(text.asideHeading(text.names[data.check], data.practice.name)) }]
}

const Place = z.object({
  // an approval is another person's, so nobody puts it aside
  check: z.enum(scopeChecks).exclude(['approval']),
  version: z.coerce.number().int().min(1).max(100_000),
})

/** @throws Response as `authorizePractice` does, and 404 for an address that names no check. */
async function authorizeCheck({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>) {
  const allowed = await authorizePractice(request, 'wave:manage', params)
  const version = new URL(request.url).searchParams.get('version')
  const place = Place.safeParse({ check: params.check, version })
  if (!place.success) throw notFound()
  return { ...allowed, ...place.data }
}

export async function loader(args: LoaderFunctionArgs) {
  const { study, practice, check, version } = await authorizeCheck(args)
  const findings = await findingsOfPractice(db, study.id, practice.id)
  const exceptions = await listScopeCheckExceptions(db, practice.id)
  const ofCheck = exceptions.filter(({ checkName }) => checkName === check)
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    check,
    finding: findings.find((finding) => finding.check === check) ?? null,
    history: ofCheck,
    after: ofCheck.filter(({ scopeVersion }) => scopeVersion === version).length,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { member, study, practice, check, version } = await authorizeCheck(args)
  const { decided, rejected } = await readReview(args.request, flagReviews)
  if (!decided) return data(rejected, { status: 422 })
  const outcome = await decideScopeCheck(
    db,
    {
      ...decided,
      studyId: study.id,
      practiceId: practice.id,
      check,
      scopeVersion: version,
      by: member.accountId,
      at: new Date().toISOString(),
    },
    scopeGate,
  )
  if (outcome === 'overtaken') return overtaken(rejected)
  return redirect(`/studies/${study.id}/practices/${practice.id}#fielding`)
}

export default function ScopeCheckPage() {
  const { study, practice, check, finding, history, after } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices, reviews, scopeChecks: text } = useMessages()
  const sentence = useFindingSentence()
  const back = `/studies/${study.id}/practices/${practice.id}`
  const above = [
    { to: `/studies/${study.id}/practices`, label: practices.heading },
    { to: back, label: practice.name },
  ]
  const isAside = finding?.effect === 'set_aside'
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.asideHeading(text.names[check], practice.name)}</h1>
      {rejected?.isOvertaken && (
        <div className="alert" role="alert">
          <p>{text.asideOvertaken}</p>
        </div>
      )}
      <p>{finding ? sentence(finding) : text.met}</p>
      <p>{text.why[check]}</p>
      <h2>{reviews.decide}</h2>
      {isAside && <p className="notice">{text.asideNow}</p>}
      {finding && (
        <ReviewForm
          label={text.asideLabel}
          hints={offeredToFlags(text.asideHints, isAside)}
          state={isAside ? 'taken_up' : 'set_aside'}
          after={after}
          rejected={rejected}
          back={back}
        />
      )}
      <ReviewHistory reviews={history} />
    </StudyFrame>
  )
}
