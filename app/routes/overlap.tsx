import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { compareTwo } from '#analysis/overlaps.ts'
import { may, type Verb } from '#app/auth/authorize.ts'
import { OverlapForm } from '#app/components/overlap-form.tsx'
import { OverlapHistory } from '#app/components/overlap-history.tsx'
import { OverlapReasons } from '#app/components/overlap-reasons.tsx'
import { PracticeBeside } from '#app/components/practice-beside.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { overtaken } from '#app/http/decision-form.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { readOverlapForm } from '#app/scopes/overlap-form.server.ts'
import { comparedPractice, scopeGate } from '#app/scopes/scope-findings.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { decideOverlap, listOverlapDecisions, pairOf } from '#db/queries/overlap-decisions.ts'
import { findEnded } from '#db/queries/ended-practices.ts'
import { findPractice } from '#db/queries/practices.ts'
import { listScopeVersions } from '#db/queries/scope-versions.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import '#app/styles/practices.css'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, overlaps } = metaMessages(matches)
  const names = data ? overlaps.pair(data.first.name, data.second.name) : ''
  return [{ title: frame.titleOf(`${overlaps.pairHeading} ${names}`) }]
}

/** @throws Response 404 unless the address names two practices of the study. */
async function authorizePair(
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
  verb: Verb,
) {
  const { studyId = '', firstId, secondId } = params
  const allowed = await authorizeStudy(request, verb, studyId)
  if (!isId(firstId) || !isId(secondId) || firstId === secondId) throw notFound()
  return { ...allowed, pair: pairOf(firstId, secondId) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { study, pair } = await authorizePair(args, 'study:read')
  const [first, second] = [await cardOf(study.id, pair[0]), await cardOf(study.id, pair[1])]
  const { points, reasons } = compareTwo(comparedPractice(first), comparedPractice(second))
  const decisions = await listOverlapDecisions(db, study.id, pair)
  const isEnded = (await findEnded(db, pair)).size > 0
  return {
    study,
    first,
    second,
    points,
    reasons,
    decisions,
    stamps: `${scopeStamp(first.scope)} ${scopeStamp(second.scope)}`,
    mayWrite: may(study.role, 'practice:write') && !isEnded,
    mayMerge: may(study.role, 'study:manage') && !isEnded,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { member, study, pair } = await authorizePair(args, 'practice:write')
  const { decided, rejected } = await readOverlapForm(args.request)
  if (!decided) return data(rejected, { status: 422 })
  const about = { studyId: study.id, pair, by: member.accountId, at: new Date().toISOString() }
  const outcome = await decideOverlap(db, { ...decided, ...about }, scopeGate)
  if (outcome === 'unknown') throw notFound()
  if (outcome === 'overtaken') return overtaken(rejected)
  return redirect(`/studies/${study.id}/overlaps`)
}

async function cardOf(studyId: string, practiceId: string) {
  const practice = await findPractice(db, studyId, practiceId)
  const [scope] = practice ? await listScopeVersions(db, practiceId) : []
  if (!practice || !scope) throw notFound()
  const { id, code, name, municipalityCode, organisation, area, startYear } = practice
  return { id, code, name, municipalityCode, organisation, area, startYear, scope }
}

export default function OverlapPage() {
  const { study, first, second, decisions, mayWrite, mayMerge, ...found } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { overlaps: text, practices, successions } = useMessages()
  const base = `/studies/${study.id}`
  const above = [
    { to: `${base}/practices`, label: practices.heading },
    { to: `${base}/overlaps`, label: text.heading },
  ]
  const names = { first: first.name, second: second.name }
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.pairHeading}</h1>
      {rejected?.isOvertaken && (
        <div className="alert" role="alert">
          <p>{text.overtaken}</p>
        </div>
      )}
      <div className="beside">
        <PracticeBeside path={`${base}/practices/${first.id}`} practice={first} />
        <PracticeBeside path={`${base}/practices/${second.id}`} practice={second} />
      </div>
      <h2>{text.why}</h2>
      <OverlapReasons points={found.points} reasons={found.reasons} />
      {mayWrite && (
        <>
          <h2>{text.decide}</h2>
          <OverlapForm
            names={names}
            stamps={found.stamps}
            after={decisions.length}
            rejected={rejected}
            back={`${base}/overlaps`}
          />
        </>
      )}
      <OverlapHistory names={names} decisions={decisions} />
      {mayMerge && decisions[0] && decisions[0].verdict !== 'different' && (
        <p className="actions">
          <a className="button secondary" href={`${base}/practices/${first.id}/merge?with=${second.id}`}>
            {successions.mergeThese}
          </a>
        </p>
      )}
    </StudyFrame>
  )
}
