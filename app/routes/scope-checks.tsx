import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isStopped, scopeChecks, type ScopeCheck } from '#analysis/scope-checks.ts'
import { may } from '#app/auth/authorize.ts'
import { Pager } from '#app/components/pager.tsx'
import { ScopeCheckCounts } from '#app/components/scope-check-counts.tsx'
import { ScopeFindings } from '#app/components/scope-findings.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { pageOf } from '#app/page-of.ts'
import { findingsOf, rulesOf } from '#app/scopes/scope-findings.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { findFieldingFacts } from '#db/queries/fielding-facts.ts'
import '#app/styles/changes.css'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scopeChecks: text } = metaMessages(matches)
  return [{ title: frame.titleOf(`${text.heading}, ${data?.study.title ?? ''}`) }]
}

const practicesPerPage = 50

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'study:read', params.studyId ?? '')
  const query = new URL(request.url).searchParams
  const facts = await findFieldingFacts(db, study.id)
  const all = findingsOf(facts)
  const rows = facts.practices.flatMap(({ id, code, name, scope: { version } }) => {
    const findings = all.get(id) ?? []
    return findings.length === 0 ? [] : [{ id, code, name, version, findings }]
  })
  const asked = query.get('check')
  const check = scopeChecks.find((name) => name === asked) ?? null
  const onlyStopped = query.get('effect') === 'stop'
  const shown = rows.filter(
    ({ findings }) =>
      (!onlyStopped || isStopped(findings)) && (check === null || findings.some((f) => f.check === check)),
  )
  const isToLookAt = ({ findings }: (typeof rows)[number]) =>
    !isStopped(findings) && findings.some(({ effect }) => effect === 'warn')
  const count = (name: ScopeCheck) =>
    rows.filter(({ findings }) => findings.some((f) => f.check === name && f.effect !== 'set_aside')).length
  return {
    study,
    effects: rulesOf(facts.setting).effects,
    counts: Object.fromEntries(scopeChecks.map((name) => [name, count(name)])) as Record<ScopeCheck, number>,
    all: facts.practices.length,
    stopped: rows.filter(({ findings }) => isStopped(findings)).length,
    warned: rows.filter(isToLookAt).length,
    check,
    onlyStopped,
    list: pageOf(shown, query.get('page'), practicesPerPage),
  }
}

export default function ScopeChecks() {
  const { study, all, stopped, warned, check, onlyStopped, list, ...page } = useLoaderData<typeof loader>()
  const { overlaps, practices, scopeChecks: text } = useMessages()
  const base = `/studies/${study.id}`
  const above = [{ to: `${base}/practices`, label: practices.heading }]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.heading}</h1>
      <p>{text.lead}</p>
      <p className="notice">{text.counts(stopped, warned, all)}</p>
      <ScopeCheckCounts path={`${base}/scope-checks`} effects={page.effects} counts={page.counts} />
      {may(study.role, 'study:manage') && (
        <p>
          <a className="button secondary" href={`${base}/scope-checks/settings`}>
            {text.settings}
          </a>
        </p>
      )}
      <p>
        <a href={`${base}/overlaps`}>{overlaps.link}</a>
      </p>
      <h2 id="practices">{text.practiceTable}</h2>
      <p>
        {check && <>{text.onlyCheck(text.names[check])}. </>}
        {check || onlyStopped ? (
          <a href="?#practices">{text.showAll}</a>
        ) : (
          <a href="?effect=stop#practices">{text.onlyStopped}</a>
        )}
      </p>
      {list.total === 0 && <p>{stopped + warned === 0 ? text.allMet : text.noneShown}</p>}
      <ul className="change-list">
        {list.rows.map(({ id, code, name, version, findings }) => (
          <li key={id}>
            <h3>
              <a href={`${base}/practices/${id}`}>
                {code} {name}
              </a>
            </h3>
            <ScopeFindings
              studyId={study.id}
              practice={{ id, version }}
              findings={findings}
              mayWrite={may(study.role, 'practice:write')}
              mayManage={may(study.role, 'wave:manage')}
            />
          </li>
        ))}
      </ul>
      <Pager {...list} shown={list.rows.length} />
    </StudyFrame>
  )
}
