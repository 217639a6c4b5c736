import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overlapLimit } from '#analysis/overlaps.ts'
import { may } from '#app/auth/authorize.ts'
import { OverlapReasons } from '#app/components/overlap-reasons.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadOverlaps } from '#app/scopes/overlaps.server.ts'
import { pageOf } from '#app/page-of.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import '#app/styles/changes.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, overlaps } = metaMessages(matches)
  return [{ title: frame.titleOf(`${overlaps.heading}, ${data?.study.title ?? ''}`) }]
}

const pairsPerPage = 50

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'study:read', params.studyId ?? '')
  const query = new URL(request.url).searchParams
  const practiceId = query.get('practice') ?? undefined
  const { waiting, decided, practice } = await loadOverlaps(db, study.id, practiceId)
  const showsDecided = query.has('decided')
  return {
    study,
    practice,
    waiting: waiting.length,
    decided: decided.length,
    showsDecided,
    list: pageOf(showsDecided ? decided : waiting, query.get('page'), pairsPerPage),
  }
}

export default function Overlaps() {
  const { study, practice, waiting, decided, showsDecided, list } = useLoaderData<typeof loader>()
  const { overlaps: text, practices, scopeChecks, successions } = useMessages()
  const base = `/studies/${study.id}`
  const above = [
    { to: `${base}/practices`, label: practices.heading },
    { to: `${base}/scope-checks`, label: scopeChecks.heading },
  ]
  const of = practice ? `practice=${practice.id}` : ''
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.heading}</h1>
      <p>{text.lead}</p>
      <p className="quiet">{text.how(overlapLimit)}</p>
      {practice && (
        <p>
          {text.ofPractice(practice.name)} <a href="?">{text.showAll}</a>
        </p>
      )}
      <ul className="change-parts">
        <li>
          <a href={`?${of}`} aria-current={showsDecided ? undefined : 'page'}>
            {text.waiting(waiting)}
          </a>
        </li>
        <li>
          <a href={`?${of}&decided`} aria-current={showsDecided ? 'page' : undefined}>
            {text.decided(decided)}
          </a>
        </li>
      </ul>
      {list.total === 0 && <p className="notice">{showsDecided ? text.noneDecided : text.none}</p>}
      <ul className="change-list">
        {list.rows.map(({ first, second, points, reasons, verdict, reason }) => (
          <li key={`${first.id} ${second.id}`}>
            <h2>{text.pair(`${first.code} ${first.name}`, `${second.code} ${second.name}`)}</h2>
            {verdict && (
              <p>
                <strong>{text.verdicts[verdict](first.name, second.name)}</strong>. {reason}
              </p>
            )}
            <OverlapReasons points={points} reasons={reasons} />
            <p>
              <a href={`${base}/overlaps/${first.id}/${second.id}`}>{text.compare}</a>{' '}
              {verdict && verdict !== 'different' && may(study.role, 'study:manage') && (
                <a href={`${base}/practices/${first.id}/merge?with=${second.id}`}>{successions.mergeThese}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Pager {...list} shown={list.rows.length} />
    </StudyFrame>
  )
}
