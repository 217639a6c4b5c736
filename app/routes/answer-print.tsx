import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { scopeCardOf } from '#app/answering/informant-scope-card.tsx'
import { PaperQuestionnaire } from '#app/answering/paper-questionnaire.tsx'
import { refused } from '#app/answering/refused.ts'
import { findStanding } from '#app/answering/standing.server.ts'
import { db } from '#app/db.server.ts'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findResponseScope } from '#db/queries/responses.ts'
import '#app/styles/print.css'

const Params = z.object({ assignmentId: z.string() })

export const meta: MetaFunction = ({ matches }) => {
  const { frame, paper } = metaMessages(matches)
  return [{ title: frame.titleOf(paper.title) }]
}

/** The empty questionnaire; to be read also once the response is sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const standing = await findStanding(request, assignmentId, new Date())
  if (standing.state === 'hindered') throw refused({ ...standing, typed: null, assignmentId })
  if (standing.state === 'not_started') throw redirect('/answer')
  const { assignment, response, questionnaire } = standing
  const scope = await findResponseScope(db, response.id)
  return {
    practiceName: assignment.practiceName,
    isSynthetic: assignment.syntheticAt !== null,
    role: response.statedRole ?? assignment.role,
    language: response.language,
    questionnaireId: questionnaire.id,
    scope: scope ? scopeCardOf(scope) : null,
  }
}

export default function AnswerPrint() {
  const { questionnaireId, isSynthetic, ...page } = useLoaderData<typeof loader>()
  const { frame, paper } = useMessages()
  const questionnaire = heldQuestionnaire(questionnaireId)
  if (!questionnaire) return null
  return (
    <>
      {isSynthetic && <p className="notice warning">{frame.synthetic}</p>}
      <h1 lang={page.language}>{questionnaire.title[page.language]}</h1>
      <p className="on-screen">
        {paper.onlyToRead} {paper.howToPrint}
      </p>
      <PaperQuestionnaire questionnaire={questionnaire} {...page} />
    </>
  )
}
