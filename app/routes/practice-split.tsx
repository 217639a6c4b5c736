import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ScopeCard } from '#app/components/scope-card.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionConsequences } from '#app/components/succession-consequences.tsx'
import { SuccessionForm } from '#app/components/succession-form.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { loadPredecessors } from '#app/practices/predecessors.server.ts'
import {
  mostSuccessors,
  readSuccessionForm,
  refusedSuccession,
  shownSuccessors,
} from '#app/practices/succession-form.server.ts'
import { succeedPractices } from '#db/queries/succeed-practices.ts'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, successions } = metaMessages(matches)
  return [{ title: frame.titleOf(successions.splitHeading(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:manage', params)
  const { practices, ...ending } = await loadPredecessors(db, study.id, [practice.id])
  return {
    study,
    practice: { id: practice.id, name: practice.name, code: practice.code },
    scope: practices[0]?.scope,
    ending,
    shown: shownSuccessors({ practices, ...ending }, 'split'),
    most: mostSuccessors,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'study:manage', params)
  const { asked, rejected, isResized } = await readSuccessionForm(request, 'split', [practice])
  if (!asked) return data(rejected, { status: isResized ? 200 : 422 })
  const { seen, ...said } = asked
  const outcome = await succeedPractices(db, {
    ...said,
    studyId: study.id,
    from: [{ id: practice.id, seen: seen[0] ?? '' }],
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (outcome.status !== 'succeeded') return refusedSuccession(outcome, rejected)
  return redirect(`/studies/${study.id}/successions/${outcome.id}?withdrawn=${outcome.withdrawn}`)
}

export default function PracticeSplit() {
  const { study, practice, scope, ending, shown, most } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices, successions: text } = useMessages()
  const base = `/studies/${study.id}/practices`
  const above = [
    { to: base, label: practices.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.splitHeading(practice.name)}</h1>
      <p className="prose">{text.splitLead}</p>
      <SuccessionConsequences {...ending} rejected={rejected} />
      {scope && (
        <section>
          <h2>{text.oldCard}</h2>
          <ScopeCard scope={scope} version={scope} />
        </section>
      )}
      <SuccessionForm
        key={rejected?.successors}
        kind="split"
        shown={shown}
        seen={ending.seen}
        unstarted={ending.unstarted}
        most={most}
        rejected={rejected}
        back={`${base}/${practice.id}`}
      />
    </StudyFrame>
  )
}
