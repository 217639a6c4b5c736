import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormFault } from '#app/components/field.tsx'
import { PracticeFields } from '#app/components/practice-fields.tsx'
import { SameName } from '#app/components/same-name.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { PracticeForm, typedIn } from '#app/practices/practice-form.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listPracticesNamed } from '#db/queries/practice-list.ts'
import { insertPractice } from '#db/queries/practices.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, practices } = metaMessages(matches)
  return [{ title: frame.titleOf(practices.newHeading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return authorizeStudy(request, 'practice:write', params.studyId ?? '').then(({ study }) => ({ study }))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member } = await authorizeStudy(request, 'practice:write', studyId)
  const fields = fieldsOf(await readForm(request))
  const values = typedIn(PracticeForm, fields)
  const { sameName: answer, ...own } = fields
  const practice = PracticeForm.safeParse(own)
  if (!practice.success) {
    return data({ values, invalid: invalidFields(practice.error), sameName: [] }, { status: 422 })
  }
  const sameName = answer === 'another' ? [] : await listPracticesNamed(db, studyId, practice.data.name, null)
  if (sameName.length > 0) return data({ values, invalid: {}, sameName }, { status: 422 })

  const id = crypto.randomUUID()
  const saved = await insertPractice(db, {
    id,
    studyId,
    values: practice.data,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (saved === 'code_taken') {
    return data({ values, invalid: { code: 'code_taken' }, sameName: [] }, { status: 422 })
  }
  return redirect(`/studies/${studyId}/practices/${id}?done=created`)
}

export default function PracticeNew() {
  const { study } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices: text, words } = useMessages()
  const base = `/studies/${study.id}/practices`
  const isInvalid = Object.keys(rejected?.invalid ?? {}).length > 0
  return (
    <StudyFrame study={study} path="practices" above={[{ to: base, label: text.heading }]}>
      <h1>{text.newHeading}</h1>
      <FormFault invalid={isInvalid ? rejected?.invalid : undefined} />
      <form method="post">
        <SameName base={base} practices={rejected?.sameName ?? []} />
        <PracticeFields values={rejected?.values ?? {}} invalid={rejected?.invalid} />
        <div className="actions">
          <button>{words.save}</button>
          <a href={base}>{words.cancel}</a>
        </div>
      </form>
    </StudyFrame>
  )
}
