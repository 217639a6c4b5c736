import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { listSelected, listSelectedOf, readSelection, withPersons } from '#app/assignment-selection.server.ts'
import { may } from '#app/auth/authorize.ts'
import { AssignmentFilter } from '#app/components/assignment-filter.tsx'
import { AssignmentTable } from '#app/components/assignment-table.tsx'
import { InformantCard } from '#app/components/informant-card.tsx'
import { InformantForm } from '#app/components/informant-form.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { changeInformants } from '#app/informant-changes.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { pageOf } from '#app/page-of.ts'
import { authorizeWave } from '#app/wave-head.server.ts'
import { countAssignmentsOf } from '#db/queries/assignments.ts'
import { listEnded } from '#db/queries/ended-practices.ts'
import { listFieldPractices } from '#db/queries/field.ts'
import { findInformant } from '#db/queries/informants.ts'
import '#app/styles/field.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, informants } = metaMessages(matches)
  return [{ title: frame.titleOf(`${informants.heading}, ${data?.wave.title ?? ''}`) }]
}

const linesPerPage = 100
/** More practices than these are not chosen from a list but named by code. */
const longestChoice = 300

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'informant:write', params)
  const query = new URL(request.url).searchParams
  const mayReadNames = may(study.role, 'name:read')
  const ended = await listEnded(db, study.id)
  const practices = (await listFieldPractices(db, study.id)).filter(({ id }) => !ended.has(id))
  const frame = {
    study,
    wave: { id: wave.id, title: wave.title },
    closed: wave.closedAt !== null,
    mayReadNames,
    practiceCount: practices.length,
    practices: practices.length > longestChoice ? null : practices,
  }

  const informantId = query.get('informant')
  if (informantId !== null) {
    const informant = await findInformant(db, study.id, informantId.slice(0, 64))
    if (!informant) throw notFound()
    const lines = await listSelectedOf(wave.id, informant.id)
    const [person] = await withPersons(study.id, [{ informantId: informant.id }], mayReadNames)
    const isLast = (await countAssignmentsOf(db, informant.id)) === 1
    return {
      ...frame,
      list: null,
      informant: {
        ...informant,
        person: person?.person ?? null,
        lines: lines.map(withoutLink).map((row) => ({ ...row, person: null })),
        isLast,
      },
    }
  }

  const selection = readSelection(query)
  const rows = await listSelected(wave.id, selection, mayReadNames)
  const page = pageOf(rows, query.get('page'), linesPerPage)
  const list = {
    ...page,
    rows: await withPersons(study.id, page.rows.map(withoutLink), mayReadNames),
    informants: new Set(rows.map((row) => row.informantId)).size,
    selection,
    practiceName: practices.find(({ id }) => id === selection.practice)?.name ?? null,
  }
  return { ...frame, list, informant: null }
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

/** The digest of a link is nothing for a page. */
function withoutLink<T extends { linkDigest: string }>({ linkDigest: _, ...row }: T): Omit<T, 'linkDigest'> {
  return row
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
        <>
          <p>{text.noPractices}</p>
          <p>
            <a className="button" href={`/studies/${study.id}/practices`}>
              {text.toPractices}
            </a>
          </p>
        </>
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

function InformantList({
  list,
  mayReadNames,
}: {
  list: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['list']>
  mayReadNames: boolean
}) {
  const { informants: text } = useMessages()
  const isChosen = Object.values(list.selection).some(Boolean)
  if (list.total === 0 && !isChosen) return <p>{text.empty}</p>
  return (
    <>
      <AssignmentFilter
        chosen={list.selection}
        practiceName={list.practiceName}
        mayReadNames={mayReadNames}
      />
      <p role="status">{list.total === 0 ? text.noneFound : text.counts(list.informants, list.total)}</p>
      {list.total > 0 && <AssignmentTable rows={list.rows} />}
      <Pager {...list} shown={list.rows.length} />
    </>
  )
}
