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
import { ScopeFields } from '#app/components/practice-fields.tsx'
import { ScopeCard, scopeCardFields } from '#app/components/scope-card.tsx'
import { ScopeUseNotice } from '#app/components/scope-use-notice.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScopeForm, shownIn, typedIn } from '#app/practices/practice-form.server.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { findEnded } from '#db/queries/ended-practices.ts'
import { findScopeUse } from '#db/queries/scope-use.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, practices } = metaMessages(matches)
  return [{ title: frame.titleOf(practices.scopeHeading(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'practice:write', params)
  const [scope] = await listScopes(db, practice.id)
  if (!scope) throw notFound()
  const use = await findScopeUse(db, practice.id)
  const isEnded = (await findEnded(db, [practice.id])).size > 0
  return { study, practice, use, isEnded, shown: shownIn(ScopeForm, scope), seen: scopeStamp(scope) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  const fields = fieldsOf(await readForm(request))
  const { seen: stamp, intent, ...own } = fields
  const seen = typedText(stamp)
  const rejected = { values: typedIn(ScopeForm, fields), seen, invalid: {}, isOvertaken: false, card: null }
  // no radio button chosen sends nothing
  const form = ScopeForm.safeParse({ level: '', ...own })
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  if (intent === 'preview') return data({ ...rejected, card: form.data }, { status: 200 })
  const saved = await saveScope(db, {
    studyId: study.id,
    practiceId: practice.id,
    values: form.data,
    seen,
    gate: scopeGate,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  // the page says that the practice has ended, and shows what was typed
  if (saved.outcome === 'ended') return data(rejected, { status: 409 })
  if (saved.outcome === 'changed_meanwhile') return data({ ...rejected, isOvertaken: true }, { status: 409 })
  return redirect(`/studies/${study.id}/practices/${practice.id}?done=${saved.outcome}&moved=${saved.moved}`)
}

export default function Scope() {
  const { study, practice, use, isEnded, shown, seen } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices: text, scopeCards } = useMessages()
  const base = `/studies/${study.id}/practices`
  const above = [
    { to: base, label: text.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.scopeHeading(practice.name)}</h1>
      <p>{text.scopeLead}</p>
      {isEnded && <EndedNotice />}
      {rejected?.card && (
        <section>
          <h2>{scopeCards.previewHeading}</h2>
          <p>{scopeCards.previewLead}</p>
          <ScopeCard scope={rejected.card} />
        </section>
      )}
      <OvertakenForm
        shown={shown}
        seen={seen}
        rejected={rejected}
        names={scopeCardFields}
        caption={text.scope}
        conflict={text.scopeConflict}
        save={text.saveScope}
        back={`${base}/${practice.id}`}
        preview={scopeCards.preview}
        notice={<ScopeUseNotice use={use} />}
        fields={(values, invalid) => <ScopeFields values={values} invalid={invalid} />}
      />
    </StudyFrame>
  )
}
