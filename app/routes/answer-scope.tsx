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
import { pathOfPlace } from '#app/answering/places.ts'
import { Prefetch } from '#app/answering/prefetch.tsx'
import { ScopePage } from '#app/answering/scope-page.tsx'
import {
  requireOpenResponse,
  requireWritableResponse,
  submittedMeanwhile,
} from '#app/answering/standing.server.ts'
import { readStepForm, textsIn } from '#app/answering/step-form.ts'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { findResponseScope, saveScopeCheck } from '#db/queries/responses.ts'
import { targetGroups } from '#codes/target-groups.ts'
import { ScopeCheck } from '#survey/informant-facts.ts'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.scope.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const { assignment, response } = await requireOpenResponse(request, assignmentId)
  const scope = await findResponseScope(db, response.id)
  if (!scope) throw new Error(`Response ${response.id} has no scope`)
  return {
    practiceName: assignment.practiceName,
    role: assignment.role,
    isSynthetic: assignment.syntheticAt !== null,
    scope: {
      included: scope.included,
      excluded: scope.excluded,
      targetGroup: targetGroups.find(({ uuid }) => uuid === scope.targetGroup)?.label ?? null,
      place: scope.place,
      sinceYear: scope.sinceYear,
      citizensPerYear: scope.citizensPerYear,
      staffCount: scope.staffCount,
      level: scope.level,
      legalBasis: scope.legalBasis,
    },
    values: textsIn({
      scopeVerdict: response.scopeVerdict,
      scopeObjection: response.scopeObjection,
      scopeLevel: response.scopeLevel,
      scopeCitizensPerYear: response.scopeCitizensPerYear,
      scopeText: response.scopeText,
    }),
    later: clientFiles().later,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const form = readStepForm(ScopeCheck, fieldsOf(await readForm(request)))
  const { assignment, response } = await requireWritableResponse(request, assignmentId, () => form.typed)
  if (!form.ok) return data({ invalid: form.invalid, values: form.values }, { status: 422 })
  const place = form.go === 'later' ? 'scope' : 'facts'
  const isSaved = await saveScopeCheck(db, response.id, { ...form.value, place })
  if (!isSaved) throw submittedMeanwhile(assignment, form.typed)
  return redirect(form.go === 'later' ? '/answer?paused' : pathOfPlace(assignmentId, place))
}

export default function AnswerScope() {
  const page = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  return (
    <>
      <ScopePage {...page} values={rejected?.values ?? page.values} invalid={rejected?.invalid} />
      <Prefetch files={page.later} />
    </>
  )
}
