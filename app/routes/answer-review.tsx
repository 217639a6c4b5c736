import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { labelOfField } from '#app/answering/field-labels.ts'
import { givenBefore } from '#app/answering/given-pages.ts'
import { languageStep, offeredIn } from '#app/answering/language.ts'
import { askedOn, overviewOf, placesOf, saidBefore } from '#app/answering/overview.ts'
import { neighbours, pathOfPlace } from '#app/answering/places.ts'
import { ReviewPage } from '#app/answering/review-page.tsx'
import { findStanding, requireOpenResponse, requireWritableResponse } from '#app/answering/standing.server.ts'
import { turnLanguage } from '#app/answering/turn-language.server.ts'
import { db } from '#app/db.server.ts'
import { badRequest } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { listAnsweredFields } from '#db/queries/answered-fields.ts'
import { submitResponse } from '#db/queries/response-contents.ts'
import { itemsOf, pagesOf, type QuestionPage } from '#survey/questionnaire.ts'

const Params = z.object({ assignmentId: z.string() })
const Submit = z.strictObject({ do: z.literal('submit') })
/** To the other language, or to a place of the overview. */
const Turn = z.strictObject({ go: z.string().max(50) })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.review.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const { assignment, response, questionnaire } = await requireOpenResponse(request, assignmentId)
  const answered = await listAnsweredFields(db, response.id)
  const pages = pagesOf(questionnaire)
  const given = givenBefore(questionnaire, response)
  const role = response.statedRole ?? assignment.role
  return {
    practiceName: assignment.practiceName,
    role,
    isSynthetic: assignment.syntheticAt !== null,
    questionLanguage: response.language,
    offeredLanguages: offeredIn(assignment.languages),
    before: {
      scope: response.scopeVerdict ? given.scope : [],
      scopePath: pathOfPlace(assignmentId, 'scope'),
      facts: response.statedRole ? given.facts : [],
      factsPath: pathOfPlace(assignmentId, 'facts'),
    },
    scopePath: response.scopeVerdict ? null : pathOfPlace(assignmentId, 'scope'),
    factsPath: response.statedRole ? null : pathOfPlace(assignmentId, 'facts'),
    backPath: pathOfPlace(assignmentId, pages.at(-1)?.id ?? 'facts'),
    overview: overviewOf(questionnaire, answered, saidBefore(response)),
    pages: pages.map((page) => ({
      name: page.name[response.language],
      number: neighbours(questionnaire, page.id).number,
      path: pathOfPlace(assignmentId, page.id),
      asked: askedOn(page).length,
      left: askedOn(page)
        .filter(({ id }) => !answered.has(id))
        .map(({ id }) => ({ id, text: labelOf(page, id) })),
    })),
  }

  function labelOf(page: QuestionPage, field: string): string {
    return labelOfField(questionnaire, page, field, role)?.[response.language] ?? field
  }
}

/** Submitting twice is harmless: the second time leads to the same receipt. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const fields = fieldsOf(await readForm(request))
  const receipt = pathOfPlace(assignmentId, 'receipt')
  const at = new Date()
  if ((await findStanding(request, assignmentId, at)).state === 'submitted') return redirect(receipt)
  const { response, questionnaire } = await requireWritableResponse(request, assignmentId, () => [])
  const { go } = Turn.safeParse(fields).data ?? {}
  const turned = languageStep(go)
  if (turned) {
    const path = pathOfPlace(assignmentId, 'review')
    return turnLanguage(request, { responseId: response.id, language: turned, path })
  }
  if (go !== undefined && placesOf(questionnaire).includes(go)) return redirect(pathOfPlace(assignmentId, go))
  if (!Submit.safeParse(fields).success) throw badRequest()
  const submitted = await submitResponse(db, {
    responseId: response.id,
    items: itemsOf(questionnaire).map(({ id }) => id),
    at: at.toISOString(),
  })
  // closed since it was looked up above: the page that says so
  if (submitted.status === 'not_open') await requireWritableResponse(request, assignmentId, () => [])
  return redirect(receipt)
}

export default function AnswerReview() {
  return <ReviewPage {...useLoaderData<typeof loader>()} />
}
