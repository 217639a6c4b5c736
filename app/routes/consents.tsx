import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ConsentFilter } from '#app/components/consents/consent-filter.tsx'
import { ConsentRefused } from '#app/components/consents/consent-refused.tsx'
import { ConsentRows } from '#app/components/consents/consent-rows.tsx'
import { ConsentTable } from '#app/components/consents/consent-table.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { consentList, readConsentView } from '#app/consents/consent-list.server.ts'
import { registerRows } from '#app/consents/consent-rows.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { mayRank } from '#app/report/ranking.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listWaves } from '#db/queries/waves.ts'
import '#app/styles/field.css'
import '#app/styles/narrow-tables.css'
import '#app/styles/consents.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, consents } = metaMessages(matches)
  return [{ title: frame.titleOf(consents.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'study:read', params.studyId ?? '')
  if (!mayRank(study.purpose)) throw notFound()
  const query = new URL(request.url).searchParams
  const view = readConsentView(query)
  const waves = (await listWaves(db, study.id)).map(({ id, title }) => ({ id, title }))
  const done = Number(query.get('done'))
  return {
    study,
    waves,
    view,
    done: Number.isInteger(done) && done > 0 && done <= 1000 ? done : 0,
    mayWrite: may(study.role, 'practice:write'),
    ...(await consentList(study.id, view, waves)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'practice:write', params.studyId ?? '')
  if (!mayRank(study.purpose)) throw notFound()
  const answer = await registerRows(fieldsOf(await readForm(request)), {
    studyId: study.id,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (typeof answer !== 'number') return data(answer, { status: answer.status })
  const query = new URL(request.url).searchParams
  query.set('done', String(answer))
  return redirect(`/studies/${study.id}/consents?${query}`)
}

export default function Consents() {
  const { study, waves, view, done, mayWrite, lines, place, counts } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { consents: text, practices } = useMessages()
  const [query] = useSearchParams()
  const base = `/studies/${study.id}`
  // rows that were sent stay, whatever the filter says of them now
  const shown = rejected?.lines ?? lines
  return (
    <StudyFrame
      study={study}
      path="practices"
      above={[{ to: `${base}/practices`, label: practices.heading }]}
    >
      <h1>{text.heading}</h1>
      {done > 0 && !rejected && (
        <p className="notice" role="status">
          {text.registeredMany(done)}
        </p>
      )}
      {rejected && <ConsentRefused rejected={rejected} />}
      <p className="lead">{text.lead}</p>
      <p className="prose">{text.frozenHint}</p>
      <p>
        {text.counts({
          ...counts,
          notAsked: counts.not_asked,
          of: counts.yes + counts.no + counts.withdrawn + counts.not_asked,
        })}
      </p>
      <ConsentFilter key={JSON.stringify(view)} view={view} waves={waves} />
      {shown.length === 0 ? (
        <p className="notice">{text.none}</p>
      ) : mayWrite ? (
        <>
          {place.pages > 1 && <p className="quiet">{text.pageHint}</p>}
          <ConsentRows key={String(done)} lines={shown} rejected={rejected} address={addressOf(query)} />
        </>
      ) : (
        <ConsentTable lines={shown} />
      )}
      {!rejected && <Pager {...place} shown={lines.length} />}
    </StudyFrame>
  )
}

function addressOf(query: URLSearchParams): string {
  const kept = new URLSearchParams(query)
  kept.delete('done')
  return `?${kept}`
}
