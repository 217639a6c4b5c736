import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ConsentForm } from '#app/components/consents/consent-form.tsx'
import { ConsentHistory } from '#app/components/consents/consent-history.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import type { ConsentFault } from '#app/consents/consent-form.ts'
import { registerConsent } from '#app/consents/practice-consent.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { findEnded } from '#db/queries/ended-practices.ts'
import { listConsents } from '#db/queries/interview-consents.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, consents } = metaMessages(matches)
  return [{ title: frame.titleOf(consents.titleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:read', params)
  if (!mayRank(study.purpose)) throw notFound()
  const isEnded = (await findEnded(db, [practice.id])).size > 0
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    isEnded,
    mayWrite: may(study.role, 'practice:write') && !isEnded,
    consents: await listConsents(db, practice.id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  if (!mayRank(study.purpose)) throw notFound()
  const answer = await registerConsent(fieldsOf(await readForm(request)), {
    studyId: study.id,
    practiceId: practice.id,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (answer !== 'registered') return data(answer, { status: answer.status })
  return redirect(`/studies/${study.id}/practices/${practice.id}?done=consent#consent`)
}

const fieldOf: Readonly<Record<ConsentFault, string>> = {
  answer_missing: 'answer',
  said_by_missing: 'saidBy',
  how_missing: 'how',
  how_long: 'how',
  nothing_to_withdraw: 'answer',
  invalid: 'form',
}

export default function PracticeConsentPage() {
  const { study, practice, isEnded, mayWrite, consents } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { consents: text, practices } = useMessages()
  const base = `/studies/${study.id}/practices`
  const fault = rejected?.fault ?? null
  const [newest] = consents
  return (
    <StudyFrame
      study={study}
      path="practices"
      above={[
        { to: base, label: practices.heading },
        { to: `${base}/${practice.id}`, label: practice.name },
      ]}
    >
      <h1>{text.titleOf(practice.name)}</h1>
      {rejected && (
        <div className="alert" role="alert">
          <p>{fault ? text.faultWords[fault] : text.overtaken}</p>
        </div>
      )}
      <p className="lead">{text.stands[newest?.answer ?? 'not_asked']}</p>
      <p className="prose">{text.frozenHint}</p>
      {isEnded && <p className="notice">{text.isEnded}</p>}
      {mayWrite && (
        <ConsentForm
          typed={rejected?.typed}
          after={newest?.number ?? 0}
          fault={fault && { field: fieldOf[fault], sentence: text.faultWords[fault] }}
        />
      )}
      <ConsentHistory consents={consents} />
      <p>
        <a href={`/studies/${study.id}/consents`}>{text.toPractices}</a>
      </p>
    </StudyFrame>
  )
}
