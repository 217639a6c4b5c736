import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { InformantCard } from '#app/components/informant-card.tsx'
import { InformantForm } from '#app/components/informant-form.tsx'
import { InformantList } from '#app/components/informant-list.tsx'
import { NothingYet } from '#app/components/nothing-yet.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { changeInformants } from '#app/informants/informant-changes.server.ts'
import { loadInformants } from '#app/informants/informant-list.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { findInformant } from '#db/queries/informants.ts'
import '#app/styles/field.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, informants } = metaMessages(matches)
  return [{ title: frame.titleOf(`${informants.heading}, ${data?.wave.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'informant:write', params)
  const query = new URL(request.url).searchParams
  return loadInformants(study, wave, query)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'informant:write', params)
  const fields = fieldsOf(await readForm(request))
  const closed = wave.closedAt !== null
  if (closed && fields.intent !== 'person') {
    return data({ invalid: { form: 'closed' }, values: {}, sameEmail: [] }, { status: 409 })
  }
  const at = new Date().toISOString()
  const deed = { studyId: study.id, waveId: wave.id, accountId: member.accountId, at }
  const changed = await changeInformants(deed, fields, may(study.role, 'name:read'))
  if ('invalid' in changed) {
    const values = Object.fromEntries(
      Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
    )
    return data({ sameEmail: [], ...changed, values }, { status: 422 })
  }
  const query = new URLSearchParams({ done: changed.done })
  const informantId = changed.informantId ?? new URL(request.url).searchParams.get('informant')
  const stays = informantId && (await findInformant(db, study.id, informantId))
  if (stays) query.set('informant', stays.id)
  return redirect(`/studies/${study.id}/waves/${wave.id}/informants?${query}`)
}

export default function Informants() {
  const { study, wave, closed, list, informant, ...page } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const [query] = useSearchParams()
  const { informants: text } = useMessages()
  const tab = `/studies/${study.id}/waves/${wave.id}/informants`
  const done = sentenceFor(text.done, query.get('done'))
  const isForm = query.has('add') && !closed
  const above = informant || isForm ? [{ to: tab, label: text.heading }] : []
  return (
    <StudyFrame study={study} wave={wave} path="informants" above={above}>
      <h1>{informant ? text.person.heading(informant.code) : isForm ? text.form.heading : text.heading}</h1>
      {closed && <p className="notice">{text.closed}</p>}
      {done && !rejected && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {informant ? (
        <InformantCard {...page} informant={informant} closed={closed} rejected={rejected} tab={tab} />
      ) : page.practiceCount === 0 ? (
        <NothingYet lead={text.noPractices} to={`/studies/${study.id}/practices`} label={text.toPractices} />
      ) : isForm ? (
        <InformantForm
          practices={page.practices}
          mayReadNames={page.mayReadNames}
          values={rejected?.values ?? {}}
          invalid={rejected?.invalid}
          sameEmail={rejected?.sameEmail ?? []}
        />
      ) : (
        <>
          <p>{text.intro}</p>
          {!closed && (
            <div className="actions">
              <a className="button" href="?add=1">
                {text.add}
              </a>
              <a className="button secondary" href={`${tab}/import`}>
                {text.importFile}
              </a>
            </div>
          )}
          {list && <InformantList list={list} mayReadNames={page.mayReadNames} />}
        </>
      )}
    </StudyFrame>
  )
}
