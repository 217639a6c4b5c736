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
import { scopeFields } from '#app/answering/informant-fields.ts'
import { scopeCardOf } from '#app/answering/informant-scope-card.tsx'
import { shownVariant } from '#app/answering/shown-variant.server.ts'
import { offeredIn } from '#app/answering/language.ts'
import { overviewOf, placesOf, saidBefore } from '#app/answering/overview.ts'
import { pathOfPlace } from '#app/answering/places.ts'
import { Prefetch } from '#app/answering/prefetch.tsx'
import { ScopePage } from '#app/answering/scope-page.tsx'
import {
  requireOpenResponse,
  requireWritableResponse,
  submittedMeanwhile,
} from '#app/answering/standing.server.ts'
import { readStepForm, textsIn, typedInStep } from '#app/answering/step-form.ts'
import { turnLanguage } from '#app/answering/turn-language.server.ts'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listAnsweredFields } from '#db/queries/answered-fields.ts'
import { findResponseScope, saveScopeCheck } from '#db/queries/responses.ts'
import { ScopeCheck, ScopeCheckDraft } from '#survey/informant-facts.ts'
import '#app/styles/changes.css'
import '#app/styles/scope-card.css'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.scope.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const { assignment, response, questionnaire } = await requireOpenResponse(request, assignmentId)
  const [scope, answered] = await Promise.all([
    findResponseScope(db, response.id),
    listAnsweredFields(db, response.id),
  ])
  if (!scope) throw new Error(`Response ${response.id} has no scope`)
  return {
    practiceName: assignment.practiceName,
    role: assignment.role,
    isAgain: assignment.againOf !== null,
    variant: await shownVariant(scope),
    isSynthetic: assignment.syntheticAt !== null,
    questionnaireId: questionnaire.id,
    questionLanguage: response.language,
    offeredLanguages: offeredIn(assignment.languages),
    scope: scopeCardOf(scope),
    values: textsIn({
      scopeVerdict: response.scopeVerdict,
      scopeObjection: response.scopeObjection,
      scopeLevel: response.scopeLevel,
      scopeCitizensPerYear: response.scopeCitizensPerYear,
      scopeText: response.scopeText,
    }),
    overview: overviewOf(questionnaire, answered, saidBefore(response)),
    later: clientFiles().later,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const sent = fieldsOf(await readForm(request))
  const sentFrom = await findQuestionnaire(db, typedText(sent.questionnaire))
  const typed = () => typedInStep(sent, sentFrom ? scopeFields(sentFrom) : [])
  const { assignment, response, questionnaire } = await requireWritableResponse(request, assignmentId, typed)
  const schemas = { whole: ScopeCheck, draft: ScopeCheckDraft }
  const form = readStepForm(schemas, sent, placesOf(questionnaire))
  if (!form.ok) return data({ invalid: form.invalid, values: form.values }, { status: 422 })
  const place = form.go === 'next' ? 'facts' : form.go === 'place' ? form.place : 'scope'
  const isSaved = await saveScopeCheck(db, response.id, { ...form.value, place })
  if (!isSaved) throw submittedMeanwhile(assignment, typed())
  const path = pathOfPlace(assignmentId, place)
  if (form.go === 'language') {
    return turnLanguage(request, { responseId: response.id, language: form.language, path })
  }
  return redirect(form.go === 'later' ? '/answer?paused' : path)
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
