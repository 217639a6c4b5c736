import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ScopeApprovalForm } from '#app/components/scope-approval-form.tsx'
import { ScopeApprovals } from '#app/components/scope-approvals.tsx'
import { ScopeCard } from '#app/components/scope-card.tsx'
import { ScopeChanges } from '#app/components/scope-changes.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { decisionFields, overtaken, readDecisionForm } from '#app/http/decision-form.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { decideScopeApproval, listScopeApprovals, listScopeWriters } from '#db/queries/scope-approvals.ts'
import { listScopeVersions } from '#db/queries/scope-versions.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { scopeApprovals } from '#db/schema.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import '#app/styles/changes.css'
import '#app/styles/practices.css'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

const Approval = z
  .strictObject({
    state: z.enum(scopeApprovals),
    reason: z.string().trim().max(2000).default(''),
    after: decisionFields.after,
    stamp: z.string().regex(/^[0-9a-f]{16}$/),
  })
  .refine(({ state, reason }) => state === 'approved' || reason !== '', {
    path: ['reason'],
    message: 'missing',
  })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scopeApprovals: text } = metaMessages(matches)
  return [{ title: frame.titleOf(text.heading(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  const versions = await listScopeVersions(db, practice.id)
  const [scope] = versions
  if (!scope) throw notFound()
  const stamp = scopeStamp(scope)
  const said = await listScopeApprovals(db, practice.id)
  const ofThis = said.filter(({ version }) => version === scope.version)
  const newest = ofThis[0]
  const approved = said.find(({ version, state }) => version < scope.version && state === 'approved')
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    scope,
    stamp,
    after: ofThis.length,
    stands: newest?.stamp === stamp ? newest.state : null,
    isOwn: (await listScopeWriters(db, scope.id)).has(member.accountId),
    before: versions.find(({ version }) => version === approved?.version) ?? null,
    said,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  const { decided, rejected } = await readDecisionForm(request, Approval)
  if (!decided) return data(rejected, { status: 422 })
  const outcome = await decideScopeApproval(
    db,
    {
      ...decided,
      reason: decided.reason || null,
      studyId: study.id,
      practiceId: practice.id,
      by: member.accountId,
      at: new Date().toISOString(),
    },
    scopeGate,
  )
  if (outcome === 'overtaken') return overtaken(rejected)
  // the page says why there is no form for them
  if (outcome === 'own') return data(rejected, { status: 409 })
  return redirect(`/studies/${study.id}/practices/${practice.id}#fielding`)
}

export default function ScopeApprovalPage() {
  const { study, practice, scope, before, stands, isOwn, said, ...form } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices, scopeApprovals: text } = useMessages()
  const base = `/studies/${study.id}/practices`
  const above = [
    { to: base, label: practices.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.heading(practice.name)}</h1>
      <p>{text.lead}</p>
      {rejected?.isOvertaken && (
        <div className="alert" role="alert">
          <p>{text.overtaken}</p>
        </div>
      )}
      <h2>{practices.scope}</h2>
      <ScopeCard scope={scope} version={scope} />
      {stands && <p className="notice">{text.standsNow[stands]}</p>}
      {before && (
        <>
          <h2>{text.changesSince(before.version)}</h2>
          <ScopeChanges from={before} to={scope} />
        </>
      )}
      {isOwn ? (
        <p className="notice">{text.own}</p>
      ) : (
        <ScopeApprovalForm {...form} rejected={rejected} back={`${base}/${practice.id}`} />
      )}
      <ScopeApprovals said={said} />
    </StudyFrame>
  )
}
