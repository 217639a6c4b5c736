import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { givenBefore, givenPages } from '#app/answering/given-pages.ts'
import { ReceiptPage } from '#app/answering/receipt-page.tsx'
import { refused } from '#app/answering/refused.ts'
import { contactOf, findStanding } from '#app/answering/standing.server.ts'
import { readActor } from '#app/auth/actor.server.ts'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import '#app/styles/print.css'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.receipt.title) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const standing = await findStanding(request, assignmentId, new Date())
  if (standing.state === 'hindered') throw refused({ ...standing, typed: null, assignmentId })
  if (standing.state !== 'submitted') throw redirect('/answer')
  const { assignment, response, questionnaire } = standing
  const [answers, texts] = await Promise.all([
    listResponseAnswers(db, response.id),
    listResponseTexts(db, response.id),
  ])
  const { language } = response
  const role = response.statedRole ?? assignment.role
  const { scope, facts } = givenBefore(questionnaire, response)
  return {
    practiceName: assignment.practiceName,
    role,
    isSynthetic: assignment.syntheticAt !== null,
    contact: contactOf(assignment),
    submittedAt: response.submittedAt ?? '',
    questionLanguage: language,
    hasMore: (await readActor(request)).assignmentIds.size > 1,
    before: [...scope, ...facts],
    pages: givenPages(questionnaire, { role, language, answers, texts }),
  }
}

export default function AnswerReceipt() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />
}
