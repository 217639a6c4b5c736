import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { authorize } from '#app/auth/actor.server.ts'
import { may } from '#app/auth/authorize.ts'
import { ScopesWaiting } from '#app/components/scopes-waiting.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { WaveActions } from '#app/components/wave-actions.tsx'
import { WaveFacts } from '#app/components/wave-facts.tsx'
import { WaveVersionForm } from '#app/components/wave-version.tsx'
import { db } from '#app/db.server.ts'
import { listStoppedInWave } from '#app/waves/fielding.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Day } from '#app/studies/study-form.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { loadResultsState } from '#app/results/results-seal.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { countScopesWaiting } from '#app/scopes/scopes-waiting.server.ts'
import { danishDayOf, waveState } from '#app/waves/wave-state.ts'
import { listUsableVersions } from '#app/questionnaires/usable-versions.server.ts'
import { countPractices } from '#db/queries/studies.ts'
import {
  closeWave,
  findWave,
  listWaves,
  openWave,
  updateWaveDeadline,
  updateWaveQuestionnaire,
} from '#db/queries/waves.ts'
import '#app/styles/studies.css'

const confirmed = z.literal('yes')

const WaveChange = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('open') }),
  z.strictObject({ intent: z.literal('close'), confirm: confirmed }),
  z.strictObject({ intent: z.literal('deadline'), deadline: Day }),
  z.strictObject({ intent: z.literal('questionnaire'), questionnaire: z.string().min(1).max(100) }),
])

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(`${data?.wave.title ?? ''}, ${data?.study.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { studyId = '', waveId = '' } = params
  const { member, study } = await authorizeStudy(request, 'study:read', studyId)
  const wave = (await listWaves(db, studyId)).find(({ id }) => id === waveId)
  if (!wave) throw notFound()
  const now = new Date()
  return {
    study,
    wave,
    state: waveState(wave, now),
    isPast: wave.deadline < danishDayOf(now),
    practices: await countPractices(db, studyId),
    stopped: wave.openedAt ? [] : await listStoppedInWave(db, studyId, waveId),
    versions: await listUsableVersions(db, studyId, member.accountId),
    mayManage: may(study.role, 'wave:manage'),
    waiting: await countScopesWaiting(study.role, wave.id),
    results: wave.openedAt ? await loadResultsState(study, wave.id) : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { studyId = '', waveId = '' } = params
  const member = await authorize(request, 'wave:manage', { studyId })
  if (!(await findWave(db, studyId, waveId))) throw notFound()
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields) => data({ invalid, values: typedFields(fields) }, { status: 422 })
  const form = WaveChange.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))

  const now = new Date()
  const change = { studyId, waveId, by: member.accountId, at: now.toISOString() }
  const today = danishDayOf(now)
  if (form.data.intent === 'open') {
    const outcome = await openWave(db, { ...change, today, gate: scopeGate })
    if (outcome !== 'opened') return refused({ open: outcome })
  } else if (form.data.intent === 'close') {
    const outcome = await closeWave(db, change)
    if (outcome !== 'closed') return refused({ close: outcome })
  } else if (form.data.intent === 'questionnaire') {
    const { questionnaire } = form.data
    const versions = await listUsableVersions(db, studyId, member.accountId)
    if (!versions.some(({ id }) => id === questionnaire)) return refused({ questionnaire: 'not_usable' })
    const outcome = await updateWaveQuestionnaire(db, { ...change, questionnaire })
    if (outcome !== 'saved') return refused({ questionnaire: outcome })
  } else {
    if (form.data.deadline < today) return refused({ deadline: 'date_past' })
    const outcome = await updateWaveDeadline(db, { ...change, deadline: form.data.deadline })
    if (outcome !== 'saved') return refused({ deadline: outcome })
  }
  return redirect(`/studies/${studyId}/waves/${waveId}`)
}

export default function Wave() {
  const { study, wave, state, versions, results, ...rest } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { freeze } = useMessages()
  return (
    <StudyFrame study={study} wave={wave} path="">
      <h1>{wave.title}</h1>
      <WaveFacts study={study} wave={wave} state={state} versions={versions} results={results} />
      {rest.waiting && wave.closedAt && (
        <p>
          <a href={`/studies/${study.id}/waves/${wave.id}/freeze`}>{freeze.heading}</a>
        </p>
      )}
      {rest.waiting && <ScopesWaiting path={`/studies/${study.id}/waves/${wave.id}`} {...rest.waiting} />}
      {rest.mayManage && !wave.openedAt && (
        <WaveVersionForm wave={wave} versions={versions} rejected={rejected} />
      )}
      {rest.mayManage && (
        <WaveActions
          wave={wave}
          studyId={study.id}
          state={state}
          stopped={rest.stopped}
          isPast={rest.isPast}
          practices={rest.practices}
          rejected={rejected}
        />
      )}
    </StudyFrame>
  )
}
