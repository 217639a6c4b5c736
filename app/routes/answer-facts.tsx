import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { clientFiles } from '#app/answering/client-files.server.ts'
import { FactsPage } from '#app/answering/facts-page.tsx'
import { pathOfPlace } from '#app/answering/places.ts'
import { Prefetch } from '#app/answering/prefetch.tsx'
import {
  requireOpenResponse,
  requireWritableResponse,
  submittedMeanwhile,
} from '#app/answering/standing.server.ts'
import { readStepForm, textsIn } from '#app/answering/step-form.ts'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { saveFacts } from '#db/queries/responses.ts'
import { InformantFacts } from '#survey/informant-facts.ts'
import { elementsOf } from '#survey/questionnaire.ts'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.facts.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const { assignment, response } = await requireOpenResponse(request, assignmentId)
  return {
    practiceName: assignment.practiceName,
    role: assignment.role,
    isSynthetic: assignment.syntheticAt !== null,
    values: textsIn({
      statedRole: response.statedRole ?? assignment.role,
      closeness: response.closeness,
      knowledge: response.knowledge,
      tenureYears: response.tenureYears,
      ownStake: response.ownStake,
    }),
    later: clientFiles().later,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const form = readStepForm(InformantFacts, fieldsOf(await readForm(request)))
  const writable = await requireWritableResponse(request, assignmentId, () => form.typed)
  if (!form.ok) return data({ invalid: form.invalid, values: form.values }, { status: 422 })
  const { assignment, response, questionnaire } = writable
  const first = elementsOf(questionnaire)[0]?.id ?? 'review'
  const place = { next: first, back: 'scope', later: 'facts' }[form.go]
  const isSaved = await saveFacts(db, response.id, { ...form.value, place })
  if (!isSaved) throw submittedMeanwhile(assignment, form.typed)
  return redirect(form.go === 'later' ? '/answer?paused' : pathOfPlace(assignmentId, place))
}

export default function AnswerFacts() {
  const page = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  return (
    <>
      <FactsPage {...page} values={rejected?.values ?? page.values} invalid={rejected?.invalid} />
      <Prefetch files={page.later} />
    </>
  )
}
