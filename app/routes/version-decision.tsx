import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VersionForm } from '#app/components/version-form.tsx'
import { DecisionLine, VersionsStanding } from '#app/components/versions-decided.tsx'
import { VersionsSideBySide } from '#app/components/versions-side-by-side.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { loadPracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { isSealed } from '#app/results/results-seal.server.ts'
import { readVersionForm } from '#app/scopes/version-form.server.ts'
import { findVersionState } from '#app/scopes/version-states.server.ts'
import { authorizeWave, isId } from '#app/waves/wave-head.server.ts'
import { decideVersions, listVersionDecisions } from '#db/queries/version-decisions.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { versionDecisions, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(versionDecisions.heading(data?.state.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const state = isId(params.practiceId) && (await findVersionState(study, wave.id, params.practiceId))
  if (!state) throw notFound()
  const choices = { ...defaultChoices, scopes: 'apart' } as const
  const sealed = await isSealed(study, wave.id)
  const profile = sealed ? null : (await loadPracticeProfile({ ...wave, choices }, state.practiceId)).profile
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    state,
    sealed,
    versions: profile?.versions ?? null,
    decisions: await listVersionDecisions(db, wave.id, state.practiceId),
    mayDecide: may(study.role, 'review:write') && state.answered.length > 1,
    names: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'review:write', params)
  const { practiceId } = params
  if (!isId(practiceId)) throw notFound()
  const { rejected, decided } = await readVersionForm(request)
  if (!decided) return data(rejected, { status: 422 })
  const at = new Date().toISOString()
  const about = { studyId: study.id, waveId: wave.id, practiceId, by: member.accountId, at }
  const { status } = await decideVersions(db, { ...decided, ...about })
  if (status === 'unknown') throw notFound()
  if (status === 'overtaken') return data({ ...rejected, overtaken: 'decision' as const }, { status: 409 })
  if (status === 'versions_changed')
    return data({ ...rejected, overtaken: 'versions' as const }, { status: 409 })
  const below = (await isSealed(study, wave.id)) ? `results/${practiceId}/versions` : `results/${practiceId}`
  return redirect(`/studies/${study.id}/waves/${wave.id}/${below}`)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ versions, sealed }) => versions === null && !sealed,
}

export default function VersionDecision() {
  const { study, wave, state, sealed, versions, decisions, mayDecide, names } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { versionDecisions: text, computing, results, flags, seal } = useMessages()
  const language = useLanguage()
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  // a profile cannot be seen while results are sealed
  const backPath = sealed ? `${resultsPath}/flags` : `${resultsPath}/${state.practiceId}`
  const [newest, ...earlier] = decisions
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: resultsPath, label: results.heading },
        { to: backPath, label: sealed ? flags.heading : state.name },
      ]}
    >
      <h1>{text.heading(state.name)}</h1>
      <p className="prose">{text.lead}</p>
      {rejected?.overtaken && (
        <div className="alert" role="alert">
          <p>{rejected.overtaken === 'versions' ? text.changed : text.overtaken(newest?.by ?? '')}</p>
        </div>
      )}
      <ul>
        {state.answered.map(({ version, responses }) => (
          <li key={version}>{text.answered(version, responses)}</li>
        ))}
      </ul>
      <div className={state.awaits ? 'notice warning' : 'notice'}>
        <VersionsStanding state={state} />
      </div>
      <h2>{text.tableHeading}</h2>
      {versions === null && <p className="notice">{sealed ? seal.versionsNotShown : computing.heading}</p>}
      {versions && versions.length > 1 && (
        <VersionsSideBySide
          columns={versions.map((result) => ({
            id: String(result.scopeVersion),
            label: results.scopeVersion(result.scopeVersion ?? 1),
            result,
          }))}
          nameOf={(id) => names.find((element) => element.id === id)?.name[language] ?? id}
        />
      )}
      {mayDecide && (
        <section>
          <h2>{text.decide}</h2>
          <VersionForm
            versions={state.answered.map(({ version }) => version)}
            after={decisions.length}
            rejected={rejected}
            back={backPath}
          />
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h2>{text.history}</h2>
          {earlier.map((decided) => (
            <DecisionLine key={decided.number} decided={decided} />
          ))}
        </section>
      )}
      <p className="actions">
        <a href={backPath}>{sealed ? seal.backToFlags : text.back}</a>
        <a href={`/studies/${study.id}/practices/${state.practiceId}/scope/compare`}>{text.compare}</a>
      </p>
    </StudyFrame>
  )
}
