import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EndedNotice } from '#app/components/ended-notice.tsx'
import { OvertakenForm } from '#app/components/overtaken-form.tsx'
import { PracticeFields } from '#app/components/practice-fields.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { PracticeForm, shownIn, typedIn } from '#app/practices/practice-form.server.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { findEnded } from '#db/queries/ended-practices.ts'
import { practiceStamp, updatePractice } from '#db/queries/practices.ts'
import '#app/styles/practices.css'

const fieldNames = ['name', 'code', 'municipalityCode', 'organisation', 'area', 'startYear'] as const

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, practices } = metaMessages(matches)
  return [{ title: frame.titleOf(practices.editHeading(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'practice:write', params)
  const isEnded = (await findEnded(db, [practice.id])).size > 0
  return { study, practice, isEnded, shown: shownIn(PracticeForm, practice), seen: practiceStamp(practice) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  const fields = fieldsOf(await readForm(request))
  const { seen: stamp, ...own } = fields
  const seen = typedText(stamp)
  const rejected = { values: typedIn(PracticeForm, fields), seen, invalid: {}, isOvertaken: false }
  const form = PracticeForm.safeParse(own)
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  const saved = await updatePractice(db, {
    id: practice.id,
    studyId: study.id,
    values: form.data,
    seen,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (saved === 'code_taken') return data({ ...rejected, invalid: { code: 'code_taken' } }, { status: 422 })
  // the page says that the practice has ended, and shows what was typed
  if (saved === 'ended') return data(rejected, { status: 409 })
  if (saved === 'changed_meanwhile') return data({ ...rejected, isOvertaken: true }, { status: 409 })
  return redirect(`/studies/${study.id}/practices/${practice.id}?done=saved`)
}

export default function PracticeEdit() {
  const { study, practice, isEnded, shown, seen } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices: text, words } = useMessages()
  const base = `/studies/${study.id}/practices`
  const above = [
    { to: base, label: text.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.editHeading(practice.name)}</h1>
      {isEnded && <EndedNotice />}
      <OvertakenForm
        shown={shown}
        seen={seen}
        rejected={rejected}
        names={fieldNames}
        caption={text.about}
        conflict={text.changedMeanwhile}
        save={words.save}
        back={`${base}/${practice.id}`}
        fields={(values, invalid) => <PracticeFields values={values} invalid={invalid} />}
      />
    </StudyFrame>
  )
}
