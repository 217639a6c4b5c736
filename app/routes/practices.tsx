import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { Pager } from '#app/components/pager.tsx'
import { PracticeFilters } from '#app/components/practice-filters.tsx'
import { PracticeTable } from '#app/components/practice-table.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { placeInList } from '#app/page-of.ts'
import { isFiltered, practiceFilter, readPracticeListQuery } from '#app/practices/practice-list.server.ts'
import { practicesPerPage } from '#app/practices/practice-list.ts'
import { mayRank } from '#app/report/ranking.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { countPractices, listPracticeGroups, listPractices } from '#db/queries/practice-list.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, practices } = metaMessages(matches)
  return [{ title: frame.titleOf(practices.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { study } = await authorizeStudy(request, 'study:read', studyId)
  const query = readPracticeListQuery(new URL(request.url).searchParams)
  const filter = practiceFilter(studyId, query, { mayReadResults: may(study.role, 'result:read') })
  const all = await countPractices(db, { studyId })
  const found = isFiltered(filter) ? await countPractices(db, filter) : all
  const place = placeInList(found, query.page, practicesPerPage)
  return {
    study,
    query: { ...query, page: place.page },
    place,
    all,
    hasEnded: (await countPractices(db, { studyId, ended: true })) > 0,
    groups: await listPracticeGroups(db, studyId),
    practices: await listPractices(db, filter, {
      sort: query.sort,
      descending: query.direction === 'desc',
      limit: practicesPerPage,
      offset: place.from - 1,
    }),
  }
}

export default function Practices() {
  const { study, query, place, all, hasEnded, groups, practices } = useLoaderData<typeof loader>()
  const { practices: text, scopeChecks, consents } = useMessages()
  const base = `/studies/${study.id}/practices`
  const mayWrite = may(study.role, 'practice:write')
  return (
    <StudyFrame study={study} path="practices">
      <h1>{text.heading}</h1>
      {all === 0 && (
        <div className="notice">
          <p>{text.none}</p>
          <p>{mayWrite ? text.noneNext : text.noneForReaders}</p>
        </div>
      )}
      {mayWrite && (
        <div className="actions">
          <a className={all === 0 ? 'button' : 'button secondary'} href={`${base}/import`}>
            {text.import}
          </a>
          <a className="button secondary" href={`${base}/new`}>
            {text.add}
          </a>
        </div>
      )}
      {all > 0 && (
        <p>
          <a href={`/studies/${study.id}/scope-checks`}>{scopeChecks.link}</a>
        </p>
      )}
      {all > 0 && mayRank(study.purpose) && (
        <p>
          <a href={`/studies/${study.id}/consents`}>{consents.heading}</a>
        </p>
      )}
      {all > 0 && (
        <>
          <PracticeFilters
            query={query}
            groups={groups}
            showContested={may(study.role, 'result:read')}
            showEnded={hasEnded}
          />
          {place.total === 0 ? (
            <div className="notice" role="status">
              <p>{text.noHits}</p>
              <p>
                <a href={base}>{text.clear}</a>
              </p>
            </div>
          ) : (
            <>
              <p role="status">{text.count(place.total)}</p>
              <PracticeTable base={base} practices={practices} query={query} />
              <Pager {...place} shown={practices.length} />
            </>
          )}
        </>
      )}
    </StudyFrame>
  )
}
