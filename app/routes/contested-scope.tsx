import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/actor.server.ts'
import { may } from '#app/auth/authorize.ts'
import { ContestDecisions } from '#app/components/contest-decisions.tsx'
import { ContestForm } from '#app/components/contest-form.tsx'
import { ContestedResponse } from '#app/components/contested-response.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { decideFromForm, readContestForm } from '#app/scopes/contest-form.server.ts'
import { loadContestedScopes } from '#app/scopes/contested-scopes.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScopeForm, shownIn } from '#app/practices/practice-form.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave, isId } from '#app/waves/wave-head.server.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import type { ContestDecision } from '#db/schema.ts'
import '#app/styles/answer.css'
import '#app/styles/contested.css'
import '#app/styles/practices.css'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { contested, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(contested.decideHeading(data?.contested.practiceName ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  if (!isId(params.responseId)) throw notFound()
  const { contested: found, isComputing } = await loadContestedScopes(study, wave, params.responseId)
  const [contested] = found
  if (!contested) throw notFound()
  const [scope] = await listScopes(db, contested.practiceId)
  if (!scope) throw notFound()
  const mayRescope = may(study.role, 'practice:write') && may(study.role, 'informant:write')
  const decisions: ContestDecision[] = mayRescope ? ['kept', 'rescoped', 'set_aside'] : ['kept', 'set_aside']
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    contested,
    isComputing,
    decisions: may(study.role, 'review:write') && !contested.isSuperseded ? decisions : [],
    card: {
      values: shownIn(ScopeForm, scope),
      seen: scopeStamp(scope),
      version: scope.version,
      isNewer: scope.version !== contested.scopeVersion,
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'review:write', params)
  if (!isId(params.responseId)) throw notFound()
  const form = await readContestForm(request)
  if (!form.decided) return data(form.rejected, { status: 422 })
  if (form.decided.decision === 'rescoped') {
    await authorize(request, 'practice:write', { studyId: study.id })
    await authorize(request, 'informant:write', { studyId: study.id })
  }
  const about = { studyId: study.id, waveId: wave.id, responseId: params.responseId, by: member.accountId }
  const refused = await decideFromForm(form, about)
  if (refused) return refused
  return redirect(`/studies/${study.id}/waves/${wave.id}/scopes#${params.responseId}`)
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ isComputing }) => isComputing }

export default function ContestedScope() {
  const { study, wave, contested, isComputing, decisions, card } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { contested: text, results } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const [newest] = contested.decisions
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: `${path}/results`, label: results.heading },
        { to: `${path}/scopes`, label: text.heading },
      ]}
    >
      <h1>{text.decideHeading(contested.practiceName)}</h1>
      {rejected?.overtaken === 'decision' && newest && (
        <div className="alert" role="alert">
          <p>{text.overtaken(text.decisions[newest.decision], newest.by)}</p>
        </div>
      )}
      <ContestedResponse contested={contested} isComputing={isComputing} path={path} />
      <ContestDecisions contested={contested} path={path} mayFindLink={may(study.role, 'link:hand-out')} />
      {decisions.length > 0 && (
        <section>
          <h2>{newest ? text.changeDecision : text.decide}</h2>
          <ContestForm
            decisions={decisions}
            after={contested.decisions.length}
            card={card}
            rejected={rejected}
            back={`${path}/scopes#${contested.response}`}
          />
        </section>
      )}
    </StudyFrame>
  )
}
