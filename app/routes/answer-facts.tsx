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
import { factFields } from '#app/answering/informant-fields.ts'
import { offeredIn } from '#app/answering/language.ts'
import { overviewOf, placesOf, saidBefore } from '#app/answering/overview.ts'
import { pathOfPlace } from '#app/answering/places.ts'
import { Prefetch } from '#app/answering/prefetch.tsx'
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
import { saveFacts } from '#db/queries/responses.ts'
import type { Role } from '#db/schema.ts'
import { InformantFacts, InformantFactsDraft } from '#survey/informant-facts.ts'
import { factsOf } from '#survey/informant-wording.ts'
import { elementsOf } from '#survey/questionnaire.ts'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.facts.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const { assignment, response, questionnaire } = await requireOpenResponse(request, assignmentId)
  const answered = await listAnsweredFields(db, response.id)
  return {
    practiceName: assignment.practiceName,
    role: assignment.role,
    isSynthetic: assignment.syntheticAt !== null,
    questionnaireId: questionnaire.id,
    questionLanguage: response.language,
    offeredLanguages: offeredIn(assignment.languages),
    values: textsIn({
      statedRole: response.statedRole ?? assignment.role,
      closeness: response.closeness,
      knowledge: response.knowledge,
      tenureYears: response.tenureYears,
      ownStake: response.ownStake,
      answerMode: response.answerMode,
    }),
    overview: overviewOf(questionnaire, answered, saidBefore(response)),
    later: clientFiles().later,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const sent = fieldsOf(await readForm(request))
  const sentFrom = await findQuestionnaire(db, typedText(sent.questionnaire))
  const typed = () => typedInStep(sent, sentFrom ? factFields(sentFrom) : [])
  const { assignment, response, questionnaire } = await requireWritableResponse(request, assignmentId, typed)
  const schemas = { whole: InformantFacts, draft: InformantFactsDraft }
  const form = readStepForm(schemas, sent, placesOf(questionnaire))
  if (!form.ok) return data({ invalid: form.invalid, values: form.values }, { status: 422 })
  if (form.value.answerMode !== null && !factsOf(questionnaire).answerMode) {
    return data({ invalid: { form: 'unrecognized_keys' }, values: form.values }, { status: 422 })
  }
  const first = elementsOf(questionnaire)[0]?.id ?? 'review'
  const place =
    form.go === 'place'
      ? form.place
      : { next: first, back: 'scope', later: 'facts', language: 'facts' }[form.go]
  const isRead = form.go === 'next' || (form.go !== 'language' && isAnswered(form.value))
  const facts = isRead ? form.value : withoutProposal(form.value, response.statedRole, assignment.role)
  const isSaved = await saveFacts(db, response.id, { ...facts, place })
  if (!isSaved) throw submittedMeanwhile(assignment, typed())
  const path = pathOfPlace(assignmentId, place)
  if (form.go === 'language') {
    return turnLanguage(request, { responseId: response.id, language: form.language, path })
  }
  return redirect(form.go === 'later' ? '/answer?paused' : path)
}

/** Whether more than the role, which the page proposes, is answered: then the page has been read. */
function isAnswered({ statedRole: _, ...others }: InformantFactsDraft): boolean {
  return Object.values(others).some((value) => value !== null)
}

/** The role that the page proposes is not confirmed by leaving the page unread, or by turning to another language. */
function withoutProposal(
  facts: InformantFactsDraft,
  confirmed: Role | null,
  proposed: Role,
): InformantFactsDraft {
  return confirmed === null && facts.statedRole === proposed ? { ...facts, statedRole: null } : facts
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
