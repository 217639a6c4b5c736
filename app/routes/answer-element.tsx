import { randomUUID } from 'node:crypto'
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
import { ConflictPage } from '#app/answering/conflict-page.tsx'
import { readElementForm, sentText, sentTexts, typedOnPage } from '#app/answering/element-form.ts'
import { ElementPage } from '#app/answering/element-page.tsx'
import { fieldState, pageValues, valueText } from '#app/answering/element-values.ts'
import { languageStep, offeredIn } from '#app/answering/language.ts'
import { askedOn, overviewOf, saidBefore } from '#app/answering/overview.ts'
import { neighbours, pathOfPlace } from '#app/answering/places.ts'
import {
  requireOpenResponse,
  requireWritableResponse,
  submittedMeanwhile,
} from '#app/answering/standing.server.ts'
import { turnLanguage } from '#app/answering/turn-language.server.ts'
import { db } from '#app/db.server.ts'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listAnsweredFields } from '#db/queries/answered-fields.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { saveFields } from '#db/queries/saves.ts'
import type { Role } from '#db/schema.ts'
import { findPage, textFieldsOf } from '#survey/questionnaire.ts'

const Params = z.object({ assignmentId: z.string(), element: z.string() })

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const { answer, frame } = metaMessages(matches)
  if (!page) return [{ title: frame.titleOf(answer.unsaved.title) }]
  const name = page.name[page.questionLanguage]
  const title = page.number === null ? name : answer.element.title(name, page.number, page.of)
  return [{ title: frame.titleOf(title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId, element: pageId } = Params.parse(params)
  const { assignment, response, questionnaire } = await requireOpenResponse(request, assignmentId)
  const page = findPage(questionnaire, pageId)
  if (!page) throw notFound()
  const items = page.items.map(({ id }) => id)
  const [answers, texts, answered] = await Promise.all([
    listResponseAnswers(db, response.id, items),
    listResponseTexts(db, response.id, textFieldsOf(page)),
    listAnsweredFields(db, response.id),
  ])
  const overview = overviewOf(questionnaire, answered, saidBefore(response))
  const after = new URL(request.url).searchParams.get('after')
  const before = overview.find(({ place, left }) => place === after && left > 0)
  return {
    practiceName: assignment.practiceName,
    role: response.statedRole ?? assignment.role,
    isSynthetic: assignment.syntheticAt !== null,
    questionnaireId: questionnaire.id,
    questionLanguage: response.language,
    offeredLanguages: offeredIn(assignment.languages),
    pageId,
    name: page.name,
    ...neighbours(questionnaire, pageId),
    values: pageValues(page, answers, texts),
    overview,
    left: before?.name
      ? { path: pathOfPlace(assignmentId, before.place), name: before.name, count: before.left }
      : null,
    saveTo: `/answer/${assignmentId}/save`,
    client: randomUUID(),
    script: clientFiles().script,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId, element: pageId } = Params.parse(params)
  const fields = fieldsOf(await readForm(request))
  const sentFrom = await findQuestionnaire(db, typedText(fields.questionnaire))
  const typed = (role?: Role) => typedOnPage(sentFrom, sentFrom && findPage(sentFrom, pageId), role, fields)
  const { assignment, response, questionnaire } = await requireWritableResponse(request, assignmentId, typed)
  const page = findPage(questionnaire, pageId)
  if (!page) throw notFound()

  const form = readElementForm(questionnaire, page, fields)
  if (!form.ok) {
    const { faults, isOutdated } = form
    return data({ kind: 'invalid' as const, faults, isOutdated, typed: sentTexts(fields) }, { status: 422 })
  }
  const { go, client, sequence, activeSeconds } = form.envelope
  const { previous, next } = neighbours(questionnaire, pageId)
  const turned = languageStep(go)
  const place = turned ? pageId : ({ next, back: previous, later: pageId }[go] ?? go)
  const role = response.statedRole ?? assignment.role
  const at = new Date().toISOString()
  const save = { responseId: response.id, client, sequence, activeSeconds, at, fields: form.changes }
  const outcome = await saveFields(db, { ...save, place })
  if (outcome.status !== 'saved') throw submittedMeanwhile(assignment, typed(role))

  const conflicts = outcome.fields.filter(({ status }) => status === 'conflict')
  if (conflicts.length > 0) {
    return data(
      {
        kind: 'conflict' as const,
        go,
        conflicts: conflicts.map(({ field, revision, value, savedAt }) => ({
          field,
          mine: sentText(fields[field]),
          theirs: fieldState(revision, valueText(value)),
          savedAt,
        })),
      },
      { status: 409 },
    )
  }
  if (go === 'later') return redirect('/answer?paused')
  const path = pathOfPlace(assignmentId, place)
  if (turned) return turnLanguage(request, { responseId: response.id, language: turned, path })
  return redirect(go === 'next' && (await isLeftOpen()) ? `${path}?after=${pageId}` : path)

  /** Whether something that is asked here is not answered: the next page says so. The review lists it anyhow. */
  async function isLeftOpen(): Promise<boolean> {
    if (next === 'review' || !page) return false
    const answered = await listAnsweredFields(db, response.id)
    return askedOn(page).some(({ id }) => !answered.has(id))
  }
}

export default function AnswerElement() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const questionnaire = heldQuestionnaire(page.questionnaireId)
  if (!questionnaire) return null
  const shown = { questionnaire, page }
  if (result?.kind === 'conflict') return <ConflictPage {...shown} {...result} />
  return <ElementPage {...shown} rejected={result ?? null} />
}
