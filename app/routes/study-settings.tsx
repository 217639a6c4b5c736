import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/actor.server.ts'
import { FormFault } from '#app/components/field.tsx'
import { StudyFields } from '#app/components/study-fields.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { coverageRoles, groupRange, minimumField } from '#app/studies/study-choices.ts'
import { StudyForm } from '#app/studies/study-form.ts'
import { listCoverageRules } from '#db/queries/coverage-rules.ts'
import { findStudy, hasOpenedWave, updateStudy } from '#db/queries/studies.ts'
import '#app/styles/studies.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(`${frame.tabs.settings}, ${data?.study.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { study } = await authorizeStudy(request, 'study:manage', studyId)
  const kept = await findStudy(db, studyId)
  if (!kept) throw notFound()
  const rules = await listCoverageRules(db, studyId)
  const minimums = coverageRoles.map((role) => [
    minimumField(role),
    String(rules.find((rule) => rule.role === role)?.minimum ?? 0),
  ])
  const { title, controller, contactName, contactEmail, endsOn, languages } = kept
  return {
    study,
    smallestGroup: (await hasOpenedWave(db, studyId)) ? kept.minimumGroup : groupRange.min,
    values: {
      ...Object.fromEntries(minimums),
      title,
      controller,
      contactName,
      contactEmail,
      endsOn,
      languages,
      minimumGroup: String(kept.minimumGroup),
    } as Record<string, string>,
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const member = await authorize(request, 'study:manage', { studyId })
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields) => data({ invalid, values: typedFields(fields) }, { status: 422 })
  const form = StudyForm.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))

  const outcome = await updateStudy(db, {
    studyId,
    ...form.data,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (outcome === 'minimum_group_lowered') return refused({ minimumGroup: 'group_lowered' })
  return redirect(`/studies/${studyId}/settings?saved`)
}

export default function StudySettings() {
  const { study, values, smallestGroup, saved } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { studies: text, frame } = useMessages()
  return (
    <StudyFrame study={study} path="settings">
      <h1>{frame.tabs.settings}</h1>
      {saved && !rejected && (
        <p className="notice" role="status">
          {text.saved}
        </p>
      )}
      <p>{text.purposeMapping}</p>
      <FormFault invalid={rejected?.invalid} />
      <form method="post" action={`/studies/${study.id}/settings`}>
        <StudyFields
          values={rejected?.values ?? values}
          invalid={rejected?.invalid}
          smallestGroup={smallestGroup}
        />
        <div className="actions">
          <button>{text.saveStudy}</button>
        </div>
      </form>
    </StudyFrame>
  )
}
