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
import { readElementForm, typedOnPage } from '#app/answering/element-form.ts'
import { ElementPage } from '#app/answering/element-page.tsx'
import { fieldState, pageValues, valueText } from '#app/answering/element-values.ts'
import { languageStep, offeredIn } from '#app/answering/language.ts'
import { neighbours, pathOfPlace } from '#app/answering/places.ts'
import {
  requireOpenResponse,
  requireWritableResponse,
  submittedMeanwhile,
} from '#app/answering/standing.server.ts'
import { turnLanguage } from '#app/answering/turn-language.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { saveFields } from '#db/queries/saves.ts'
import { findPage, textFieldsOf } from '#survey/questionnaire.ts'

const Params = z.object({ assignmentId: z.string(), element: z.string() })

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const { answer, frame } = metaMessages(matches)
  const title = page
    ? answer.element.title(page.name[page.questionLanguage], page.number, page.of)
    : answer.unsaved.title
  return [{ title: frame.titleOf(title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId, element: pageId } = Params.parse(params)
  const { assignment, response, questionnaire } = await requireOpenResponse(request, assignmentId)
  const page = findPage(questionnaire, pageId)
  if (!page) throw notFound()
  const items = page.items.map(({ id }) => id)
  const [answers, texts] = await Promise.all([
    listResponseAnswers(db, response.id, items),
    listResponseTexts(db, response.id, textFieldsOf(page)),
  ])
  return {
    assignmentId,
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
    client: randomUUID(),
    script: clientFiles().script,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId, element: pageId } = Params.parse(params)
  const fields = fieldsOf(await readForm(request))
  const sentFrom = await findQuestionnaire(db, typedText(fields.questionnaire))
  const typed = () => typedOnPage(sentFrom, sentFrom && findPage(sentFrom, pageId), fields)
  const { assignment, response, questionnaire } = await requireWritableResponse(request, assignmentId, typed)
  const page = findPage(questionnaire, pageId)
  if (!page) throw notFound()

  const form = readElementForm(questionnaire, page, fields)
  if (!form.ok) {
    const { faults, isOutdated } = form
    return data({ kind: 'invalid' as const, faults, isOutdated, typed: textsOf(fields) }, { status: 422 })
  }
  const { go, client, sequence, activeSeconds } = form.envelope
  const { previous, next } = neighbours(questionnaire, pageId)
  const turned = languageStep(go)
  const place = go === 'next' ? next : go === 'back' ? previous : pageId
  const at = new Date().toISOString()
  const save = { responseId: response.id, client, sequence, activeSeconds, at, fields: form.changes }
  const outcome = await saveFields(db, { ...save, place })
  if (outcome.status !== 'saved') throw submittedMeanwhile(assignment, typed())

  const conflicts = outcome.fields.filter(({ status }) => status === 'conflict')
  if (conflicts.length > 0) {
    return data(
      {
        kind: 'conflict' as const,
        go,
        conflicts: conflicts.map(({ field, revision, value, savedAt }) => ({
          field,
          mine: typedText(fields[field]),
          theirs: fieldState(revision, valueText(value)),
          savedAt,
        })),
      },
      { status: 409 },
    )
  }
  const path = pathOfPlace(assignmentId, place)
  if (turned) return turnLanguage(request, { responseId: response.id, language: turned, path })
  return redirect(go === 'later' ? '/answer?paused' : path)
}

function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

export default function AnswerElement() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (result?.kind === 'conflict') return <ConflictPage page={page} {...result} />
  return <ElementPage page={page} rejected={result ?? null} />
}
