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
import { FormFault, Select, TextField } from '#app/components/field.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { useVersionName } from '#app/components/version-name.ts'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Day } from '#app/studies/study-form.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { danishDayOf } from '#app/waves/wave-state.ts'
import { listUsableVersions, suggestedVersion } from '#app/questionnaires/usable-versions.server.ts'
import { insertWave, listWaves } from '#db/queries/waves.ts'

const WaveForm = z.strictObject({
  title: z.string().trim().min(1).max(100),
  questionnaire: z.string().min(1).max(100),
  deadline: Day,
})

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, studies } = metaMessages(matches)
  return [{ title: frame.titleOf(`${studies.newWave}, ${data?.study.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member, study } = await authorizeStudy(request, 'wave:manage', studyId)
  const waves = await listWaves(db, studyId)
  const versions = await listUsableVersions(db, studyId, member.accountId)
  return { study, number: waves.length + 1, questionnaire: suggestedVersion(versions), versions }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const member = await authorize(request, 'wave:manage', { studyId })
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields) => data({ invalid, values: typedFields(fields) }, { status: 422 })
  const form = WaveForm.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))
  const versions = await listUsableVersions(db, studyId, member.accountId)
  if (!versions.some(({ id }) => id === form.data.questionnaire))
    return refused({ questionnaire: 'not_usable' })
  const now = new Date()
  if (form.data.deadline < danishDayOf(now)) return refused({ deadline: 'date_past' })

  const id = crypto.randomUUID()
  await insertWave(db, { id, studyId, ...form.data, by: member.accountId, at: now.toISOString() })
  return redirect(`/studies/${studyId}/waves/${id}`)
}

export default function WaveNew() {
  const { study, number, questionnaire, versions } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { studies: text } = useMessages()
  const nameOf = useVersionName()
  const values: Record<string, string> = rejected?.values ?? { title: text.waveNumber(number), questionnaire }
  const common = (name: string) => ({
    name,
    value: values[name],
    invalid: rejected?.invalid,
    required: true,
  })
  return (
    <StudyFrame study={study} path="">
      <h1>{text.newWave}</h1>
      <p>{text.newWaveIntro}</p>
      <FormFault invalid={rejected?.invalid} />
      <form method="post">
        <TextField {...common('title')} label={text.waveTitle} maxLength={100} />
        <Select
          {...common('questionnaire')}
          label={text.questionnaire}
          hint={text.questionnaireHint}
          choices={versions.map((version) => ({ value: version.id, label: nameOf(version) }))}
        />
        <TextField {...common('deadline')} type="date" label={text.deadline} hint={text.deadlineHint} short />
        <div className="actions">
          <button>{text.createWave}</button>
          <a href={`/studies/${study.id}`}>{text.cancel}</a>
        </div>
      </form>
    </StudyFrame>
  )
}
