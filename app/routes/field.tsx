import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countDispositions, fieldByPractice, responseByRole } from '#analysis/field.ts'
import { may } from '#app/auth/authorize.ts'
import { FieldCoverage } from '#app/components/field-coverage.tsx'
import { FieldFilter } from '#app/components/field-filter.tsx'
import { FieldGrid, States } from '#app/components/field-grid.tsx'
import { NothingYet } from '#app/components/nothing-yet.tsx'
import { Pager } from '#app/components/pager.tsx'
import { ResponseByRole } from '#app/components/response-by-role.tsx'
import { ScopesWaiting } from '#app/components/scopes-waiting.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { formatDate } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { pageOf } from '#app/page-of.ts'
import { listPracticesInField } from '#app/practices/practices-in-field.server.ts'
import { countScopesWaiting } from '#app/scopes/scopes-waiting.server.ts'
import { waveState } from '#app/waves/wave-state.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { listCoverageRules } from '#db/queries/coverage-rules.ts'
import { listFieldAssignments } from '#db/queries/field.ts'
import { roles } from '#db/schema.ts'
import '#app/styles/field.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, field } = metaMessages(matches)
  return [{ title: frame.titleOf(`${field.heading}, ${data?.wave.title ?? ''}`) }]
}

const practicesPerPage = 100

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'field:read', params)
  const query = new URL(request.url).searchParams
  // what informants said about the scope belongs to the answers
  const mayReadAnswers = may(study.role, 'result:read')
  const chosen = {
    search: (query.get('search') ?? '').trim().slice(0, 200),
    lacking: query.has('lacking'),
    contested: mayReadAnswers && query.has('contested'),
  }
  const rules = await listCoverageRules(db, study.id)
  const assignments = await listFieldAssignments(db, wave.id)
  const { current, ended } = await listPracticesInField(db, study.id, assignments)
  const named = new Map([...current, ...ended].map(({ id, code, name }) => [id, { code, name }]))
  const idsOf = (practices: readonly { id: string }[]) => practices.map(({ id }) => id)
  const field = fieldByPractice(idsOf(current), assignments, rules)
  // nobody is sought for a practice that has ended
  const lines = [...field, ...fieldByPractice(idsOf(ended), assignments, [])]
    .map((line) => ({
      ...line,
      ...(named.get(line.practice) ?? { code: '', name: '' }),
      contested: mayReadAnswers ? line.contested : 0,
    }))
    .filter((line) => !chosen.lacking || line.gaps.length > 0)
    .filter((line) => !chosen.contested || line.contested > 0)
    .filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(chosen.search.toLowerCase()))
  const byRole = responseByRole(assignments, roles)
  const counts = countDispositions(assignments)
  const asked = assignments.length - counts.withdrawn
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    deadline: wave.deadline,
    state: waveState(wave, new Date()),
    chosen,
    waiting: await countScopesWaiting(study.role, wave.id),
    rules,
    practiceCount: current.length,
    covered: field.filter(({ gaps }) => gaps.length === 0).length,
    toFind: field.filter(({ gaps }) => gaps.some(({ toFind }) => toFind > 0)).length,
    roles: roles.filter(
      (role) => rules.some((rule) => rule.role === role) || byRole.some((response) => response.role === role),
    ),
    byRole,
    all: { role: 'all', counts, asked, share: asked === 0 ? null : counts.submitted / asked },
    page: pageOf(lines, query.get('page'), practicesPerPage),
  }
}

export default function Field() {
  const { study, wave, practiceCount, ...field } = useLoaderData<typeof loader>()
  const { field: text } = useMessages()
  const language = useLanguage()
  const studyPath = `/studies/${study.id}`
  const informants = `${studyPath}/waves/${wave.id}/informants`
  const fieldPath = `${studyPath}/waves/${wave.id}/field`
  const assigned = Object.values(field.all.counts).reduce((sum, count) => sum + count, 0)
  return (
    <StudyFrame study={study} wave={wave} path="field">
      <h1>{text.heading}</h1>
      {field.state !== 'open' && (
        <p className="notice">{field.state === 'closed' ? text.closed : text.planned}</p>
      )}
      {field.waiting && <ScopesWaiting path={`${studyPath}/waves/${wave.id}`} {...field.waiting} />}
      {practiceCount === 0 ? (
        <NothingYet lead={text.noPractices} to={`${studyPath}/practices`} label={text.toPractices} />
      ) : assigned === 0 ? (
        <>
          <p>{text.noInformants}</p>
          {may(study.role, 'informant:write') && (
            <NothingYet lead={text.noInformantsLead} to={informants} label={text.toInformants} />
          )}
        </>
      ) : (
        <>
          <section>
            <h2>{text.totals}</h2>
            <p>
              {text.total(assigned)} {text.deadline(formatDate(field.deadline, language))}
            </p>
            <div className="totals">
              <States counts={field.all.counts} />
            </div>
          </section>
          <ResponseByRole roles={field.byRole} all={field.all} />
          <FieldCoverage {...field} practiceCount={practiceCount} study={study} wave={wave} />
          <h2>{text.grid}</h2>
          <FieldFilter
            chosen={field.chosen}
            hasRule={field.rules.length > 0}
            mayReadAnswers={may(study.role, 'result:read')}
          />
          <p role="status">
            {field.page.total > 0
              ? text.shown(field.page.total, practiceCount)
              : field.chosen.lacking && !field.chosen.search && !field.chosen.contested
                ? text.nothingLacking
                : text.noneShown}
          </p>
          {field.page.total > 0 && (
            <FieldGrid
              lines={field.page.rows}
              roles={field.roles}
              hasRule={field.rules.length > 0}
              practiceAddress={(id) => `${studyPath}/practices/${id}`}
              informantsAddress={
                may(study.role, 'informant:write') ? (id) => `${informants}?practice=${id}` : null
              }
              responsesAddress={may(study.role, 'review:read') ? (id) => `${fieldPath}/${id}` : null}
            />
          )}
          <Pager {...field.page} shown={field.page.rows.length} />
        </>
      )}
    </StudyFrame>
  )
}
