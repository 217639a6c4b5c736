import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/actor.server.ts'
import { may } from '#app/auth/authorize.ts'
import { ScopeCard } from '#app/components/scope-card.tsx'
import { ScopeChanges } from '#app/components/scope-changes.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VariantEnd } from '#app/components/variant-end.tsx'
import { VariantGiving } from '#app/components/variant-giving.tsx'
import { VariantReadiness } from '#app/components/variant-readiness.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { linkDigest } from '#app/informants/informant-changes.server.ts'
import { formatDate } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import {
  listGivingWaves,
  readVariantForm,
  requireVariant,
  VariantDone,
  variantState,
} from '#app/scopes/variant-page.server.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { endVariant } from '#db/queries/variant-changes.ts'
import { giveVariant } from '#db/queries/variant-assignments.ts'
import '#app/styles/changes.css'
import '#app/styles/field.css'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, variants } = metaMessages(matches)
  const title = data ? variants.title(data.variant.kind, data.practice.name) : variants.heading
  return [{ title: frame.titleOf(title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:read', params)
  const variant = await requireVariant(practice.id, params.scopeId)
  const [newest] = await listScopes(db, practice.id)
  const mayGive = may(study.role, 'informant:write') && !variant.ended
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    variant,
    ...(await variantState(study.id, variant)),
    newest: newest?.version ?? variant.ordinary.version,
    waves: mayGive ? await listGivingWaves(study.id, variant, may(study.role, 'name:read')) : null,
    mayWrite: may(study.role, 'practice:write') && !variant.ended,
    ...VariantDone.parse(Object.fromEntries(new URL(request.url).searchParams)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  await authorize(request, 'informant:write', { studyId: study.id })
  const variant = await requireVariant(practice.id, params.scopeId)
  const { intent, rejected } = await readVariantForm(request)
  if (!intent) return data(rejected, { status: 422 })
  const at = new Date().toISOString()
  const [studyId, accountId, scopeId] = [study.id, member.accountId, variant.id]
  const path = `/studies/${study.id}/practices/${practice.id}/scope/variants/${variant.id}`
  if (intent.intent === 'end') {
    const { reason } = intent
    const isEnded = await endVariant(db, {
      studyId,
      practiceId: practice.id,
      scopeId,
      reason,
      by: accountId,
      at,
    })
    if (!isEnded) throw notFound()
    return redirect(`${path}?done=ended`)
  }
  const deed = { studyId, waveId: intent.wave, accountId, at }
  const giving = { practiceId: practice.id, scopeId, assignmentIds: intent.assignment }
  const given = await giveVariant(db, deed, giving, linkDigest, scopeGate)
  if (given.outcome === 'unknown') throw notFound()
  if (given.outcome !== 'given') return data({ ...rejected, fault: given.outcome }, { status: 409 })
  return redirect(`${path}?done=given&given=${given.given}`)
}

export default function Variant() {
  const { study, practice, variant, findings, isFielded, newest, waves, mayWrite, done, given } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { variants: text, practices, scopeCards } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/practices`
  const path = `${base}/${practice.id}`
  const { kind, ordinary, ended } = variant
  const above = [
    { to: base, label: practices.heading },
    { to: path, label: practice.name },
  ]
  const says = {
    created: text.created,
    edited: text.edited,
    unchanged: text.unchanged,
    ended: text.endedNow,
    given: text.given(given),
  }
  const said = sentenceFor(says, done)
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.title(kind, practice.name)}</h1>
      {said && !rejected && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      {ended && (
        <p className="notice">
          {text.endedOn(formatDate(ended.at, language), ended.by)} {ended.reason}
        </p>
      )}
      <p>
        {text.of(variant.version, ordinary.version)}. {scopeCards.writtenBy(variant.by)}.
      </p>
      {newest !== ordinary.version && !ended && (
        <p className="notice warning">{text.behind(ordinary.version, newest)}</p>
      )}
      <h2>{text.cardHeading}</h2>
      <ScopeCard scope={variant} />
      {mayWrite && !isFielded && (
        <p>
          <a className="button secondary" href={`${path}/scope/variants/${kind}/card`}>
            {text.edit}
          </a>
        </p>
      )}
      <h2>{text.differs(ordinary.version)}</h2>
      <p className="quiet">{text.differsLead}</p>
      <ScopeChanges from={ordinary} to={variant} />
      {!ended && <VariantReadiness findings={findings} />}
      {waves && <VariantGiving waves={waves} rejected={rejected} />}
      {mayWrite && <VariantEnd rejected={rejected} />}
      <p className="actions">
        <a href={`${path}#variants`}>{text.toPractice}</a>
      </p>
    </StudyFrame>
  )
}
