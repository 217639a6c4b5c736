import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { listSelected, readSelection, withPersons } from '#app/informants/assignment-selection.server.ts'
import { may } from '#app/auth/authorize.ts'
import { AssignmentFilter } from '#app/components/assignment-filter.tsx'
import { HandOutLog, LinksFile, LostLinks } from '#app/components/hand-outs.tsx'
import { LinkTable } from '#app/components/link-table.tsx'
import { NothingYet } from '#app/components/nothing-yet.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { badRequest } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { changeLinks, countLinks, LinkIntent } from '#app/informants/link-changes.server.ts'
import { isLost, linkAddress } from '#app/informants/link-list.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { pageOf } from '#app/page-of.ts'
import { waveState } from '#app/waves/wave-state.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { insertHandOut, listHandOuts } from '#db/queries/hand-outs.ts'
import { findPractice } from '#db/queries/practices.ts'
import '#app/styles/field.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, informants } = metaMessages(matches)
  return [{ title: frame.titleOf(`${informants.links.heading}, ${data?.wave.title ?? ''}`) }]
}

const linksPerPage = 100
const handOutsShown = 50

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'link:hand-out', params)
  const query = new URL(request.url).searchParams
  const selection = readSelection(query)
  const mayReadNames = may(study.role, 'name:read')
  const rows = await listSelected(wave.id, selection, mayReadNames)
  const page = pageOf(rows, query.get('page'), linksPerPage)
  const lines = page.rows.map(({ linkDigest: _, ...row }) => row)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    state: waveState(wave, new Date()),
    closed: wave.closedAt !== null,
    mayReadNames,
    selection,
    practiceName: selection.practice
      ? ((await findPractice(db, study.id, selection.practice))?.name ?? null)
      : null,
    ...(await countLinks(wave.id)),
    page: { ...page, rows: await withPersons(study.id, lines, mayReadNames) },
    onPage: page.rows.filter((row) => row.state !== 'withdrawn' && !isLost(row)).length,
    inFile: rows.filter(({ state }) => state !== 'withdrawn').length,
    handOuts: await listHandOuts(db, study.id, wave.id, handOutsShown),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'link:hand-out', params)
  const parsed = LinkIntent.safeParse(fieldsOf(await readForm(request)))
  if (!parsed.success) throw badRequest()
  const intent = parsed.data
  const query = new URL(request.url).searchParams
  const at = new Date().toISOString()
  const deed = { studyId: study.id, waveId: wave.id, accountId: member.accountId, at }

  if (intent.intent === 'show') {
    const rows = await listSelected(wave.id, readSelection(query), may(study.role, 'name:read'))
    const shown = pageOf(rows, query.get('page'), linksPerPage)
      .rows.filter((row) => row.state !== 'withdrawn' && !isLost(row))
      .map((row) => [row.id, linkAddress(row)] as const)
    if (shown.length > 0) await insertHandOut(db, deed, { kind: 'list', count: shown.length })
    return data({ links: Object.fromEntries(shown) })
  }

  query.set('done', wave.closedAt === null ? await changeLinks(deed, intent) : 'unchanged')
  return redirect(`/studies/${study.id}/waves/${wave.id}/links?${query}`)
}

export default function Links() {
  const { study, wave, page, count, handOuts, ...shown } = useLoaderData<typeof loader>()
  const links = useActionData<typeof action>()?.links
  const [query] = useSearchParams()
  const { informants } = useMessages()
  const text = informants.links
  const base = `/studies/${study.id}/waves/${wave.id}`
  const done = links ? text.shown(Object.keys(links).length) : sentenceFor(text.done, query.get('done'))
  return (
    <StudyFrame study={study} wave={wave} path="links">
      <h1>{text.heading}</h1>
      {shown.closed ? (
        <p className="notice">{informants.closed}</p>
      ) : (
        shown.state === 'planned' && <p className="notice">{text.planned}</p>
      )}
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {count === 0 ? (
        <NothingYet lead={informants.empty} to={`${base}/informants`} label={informants.heading} />
      ) : (
        <>
          <p>{text.intro}</p>
          {shown.lost > 0 && <LostLinks count={shown.lost} closed={shown.closed} />}
          <AssignmentFilter
            chosen={shown.selection}
            practiceName={shown.practiceName}
            mayReadNames={shown.mayReadNames}
          />
          {page.total === 0 ? (
            <p role="status">{informants.noneFound}</p>
          ) : (
            <>
              {!links && shown.onPage > 0 && (
                <form method="post" className="actions">
                  <button name="intent" value="show">
                    {text.show(shown.onPage)}
                  </button>
                  <span className="quiet">{text.showHint}</span>
                </form>
              )}
              <LinkTable rows={page.rows} links={links ?? null} closed={shown.closed} />
              <Pager {...page} shown={page.rows.length} />
              {shown.inFile > 0 && (
                <LinksFile action={`${base}/links.csv`} chosen={shown.selection} count={shown.inFile} />
              )}
            </>
          )}
          <HandOutLog handOuts={handOuts} />
        </>
      )}
    </StudyFrame>
  )
}
