import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { valueText } from '#app/answering/element-values.ts'
import { ReceiptPage } from '#app/answering/receipt-page.tsx'
import { refused } from '#app/answering/refused.ts'
import { contactOf, findStanding } from '#app/answering/standing.server.ts'
import { readActor } from '#app/auth/actor.server.ts'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { commentFieldOf, elementsOf, optionsOf } from '#survey/questionnaire.ts'

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
  const options = optionsOf(questionnaire)
  const labelOf = (item: string) => {
    const answer = answers.find((one) => one.item === item)
    const value = answer ? valueText(answer) : ''
    return options.find((option) => String(option.value) === value)?.label[language] ?? null
  }
  return {
    practiceName: assignment.practiceName,
    role: response.statedRole ?? assignment.role,
    isSynthetic: assignment.syntheticAt !== null,
    contact: contactOf(assignment),
    submittedAt: response.submittedAt ?? '',
    questionLanguage: language,
    hasMore: (await readActor(request)).assignmentIds.size > 1,
    scope: {
      verdict: response.scopeVerdict,
      objection: response.scopeObjection,
      level: response.scopeLevel,
      citizens: response.scopeCitizensPerYear,
      text: response.scopeText,
    },
    facts: {
      closeness: response.closeness,
      knowledge: response.knowledge,
      years: response.tenureYears,
      stake: response.ownStake,
    },
    commentLabel: questionnaire.commentLabel[language],
    elements: elementsOf(questionnaire).map((element) => ({
      id: element.id,
      name: element.name[language],
      answers: element.items.map(({ id, text }) => ({ id, text: text[language], label: labelOf(id) })),
      comment: texts.find(({ field }) => field === commentFieldOf(element.id))?.text ?? '',
    })),
  }
}

export default function AnswerReceipt() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />
}
