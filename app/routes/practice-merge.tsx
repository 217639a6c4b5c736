import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MergeChooser } from '#app/components/merge-chooser.tsx'
import { PracticeBeside } from '#app/components/practice-beside.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionConsequences } from '#app/components/succession-consequences.tsx'
import { SuccessionForm } from '#app/components/succession-form.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { listMergeCandidates } from '#app/practices/merge-candidates.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { loadPredecessors } from '#app/practices/predecessors.server.ts'
import {
  readSuccessionForm,
  refusedSuccession,
  shownSuccessors,
} from '#app/practices/succession-form.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { succeedPractices } from '#db/queries/succeed-practices.ts'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, successions } = metaMessages(matches)
  return [{ title: frame.titleOf(successions.mergeHeading(data?.practice.name ?? '')) }]
}

const mostMerged = 10

/** @throws Response 404 when the address names what cannot be a practice. */
function chosenIn(request: Request, practiceId: string): string[] {
  const asked = new URL(request.url).searchParams.getAll('with')
  if (!asked.every(isId)) throw notFound()
  return [...new Set(asked)].filter((id) => id !== practiceId).slice(0, mostMerged - 1)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:manage', params)
  const chosen = chosenIn(request, practice.id)
  const search = (new URL(request.url).searchParams.get('search') ?? '').trim().slice(0, 200)
  const ending = await loadPredecessors(db, study.id, [practice.id, ...chosen])
  return {
    study,
    practice: { id: practice.id, name: practice.name, code: practice.code },
    chosen,
    search,
    candidates: await listMergeCandidates(db, study.id, { practiceId: practice.id, chosen, search }),
    ending,
    shown: shownSuccessors(ending, 'merge'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'study:manage', params)
  const ids = [practice.id, ...chosenIn(request, practice.id)]
  const { practices } = await loadPredecessors(db, study.id, ids)
  const { asked, rejected } = await readSuccessionForm(request, 'merge', practices)
  if (!asked || ids.length < 2) return data(rejected, { status: 422 })
  const { seen, ...said } = asked
  const outcome = await succeedPractices(db, {
    ...said,
    studyId: study.id,
    from: ids.map((id, place) => ({ id, seen: seen[place] ?? '' })),
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (outcome.status !== 'succeeded') return refusedSuccession(outcome, rejected)
  return redirect(`/studies/${study.id}/successions/${outcome.id}?withdrawn=${outcome.withdrawn}`)
}

export default function PracticeMerge() {
  const { study, practice, chosen, search, candidates, ending, shown } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices: names, successions: text } = useMessages()
  const base = `/studies/${study.id}/practices`
  const { practices, ...what } = ending
  const above = [
    { to: base, label: names.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.mergeHeading(practice.name)}</h1>
      <p className="prose">{text.mergeLead}</p>
      <section>
        <h2>{text.choose}</h2>
        <MergeChooser candidates={candidates} chosen={chosen} search={search} />
      </section>
      {chosen.length === 0 ? (
        <p className="notice">{text.chooseOne}</p>
      ) : (
        <>
          <SuccessionConsequences {...what} rejected={rejected} />
          <h2>{text.oldCards}</h2>
          <div className="beside">
            {practices.map((one) => (
              <PracticeBeside key={one.id} path={`${base}/${one.id}`} practice={one} />
            ))}
          </div>
          <SuccessionForm
            key={chosen.join()}
            kind="merge"
            shown={shown}
            seen={what.seen}
            unstarted={what.unstarted}
            most={1}
            rejected={rejected}
            back={`${base}/${practice.id}`}
          />
        </>
      )}
    </StudyFrame>
  )
}
