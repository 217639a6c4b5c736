import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/actor.server.ts'
import { Breadcrumb } from '#app/components/breadcrumb.tsx'
import { FormFault } from '#app/components/field.tsx'
import { StudyFields } from '#app/components/study-fields.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { coverageRoles, groupRange, minimumField } from '#app/studies/study-choices.ts'
import { StudyForm } from '#app/studies/study-form.ts'
import { danishDayOf } from '#app/waves/wave-state.ts'
import { findAccount } from '#db/queries/accounts.ts'
import { insertStudy } from '#db/queries/studies.ts'
import '#app/styles/studies.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, studies } = metaMessages(matches)
  return [{ title: frame.titleOf(studies.newStudy) }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await authorize(request, 'account', 'account')
  const account = await findAccount(db, member.accountId)
  const noMinimums = coverageRoles.map((role) => [minimumField(role), '0'])
  return {
    suggested: {
      ...Object.fromEntries(noMinimums),
      contactName: account?.name ?? '',
      contactEmail: account?.email ?? '',
      languages: 'da,en',
      minimumGroup: String(groupRange.suggested),
    } as Record<string, string>,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await authorize(request, 'account', 'account')
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields) => data({ invalid, values: typedFields(fields) }, { status: 422 })
  const form = StudyForm.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))
  const now = new Date()
  if (form.data.values.endsOn < danishDayOf(now)) return refused({ endsOn: 'date_past' })

  const id = crypto.randomUUID()
  await insertStudy(db, {
    id,
    purpose: 'mapping',
    ...form.data.values,
    coverageRules: form.data.coverageRules,
    createdBy: member.accountId,
    at: now.toISOString(),
  })
  return redirect(`/studies/${id}`)
}

export default function StudyNew() {
  const { suggested } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { studies: text, frame } = useMessages()
  return (
    <>
      <Breadcrumb steps={[{ to: '/studies', label: frame.studies }]} />
      <h1>{text.newStudy}</h1>
      <p>{text.purposeMapping}</p>
      <FormFault invalid={rejected?.invalid} />
      <form method="post">
        <StudyFields values={rejected?.values ?? suggested} invalid={rejected?.invalid} />
        <div className="actions">
          <button>{text.create}</button>
          <a href="/studies">{text.cancel}</a>
        </div>
      </form>
    </>
  )
}
