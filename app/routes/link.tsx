import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askedName } from '#app/answering/asked-name.ts'
import { closedBy, contactOf } from '#app/answering/standing.server.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { beginSession } from '#app/auth/session.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { LinkPage } from '#app/answering/link-page.tsx'
import { badRequest, gone, linkUnknown } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { countGuess } from '#app/http/rate-limit.server.ts'
import { languageFor } from '#app/answering/language.ts'
import { timeNeeded } from '#app/answering/time-needed.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import {
  declineAssignment,
  findLinkedAssignment,
  listInformantAssignments,
  type InformantAssignment,
} from '#db/queries/informant-assignments.ts'
import type { Language } from '#db/schema.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { findResponse, startResponse, switchLanguage } from '#db/queries/responses.ts'

const Params = z.object({ token: z.string() })
const Choice = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start') }),
  z.strictObject({ do: z.literal('decline'), reason: z.string().trim().max(1000).default('') }),
])

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.link.title) }, { name: 'robots', content: 'noindex' }]
}

/** Reads only: mail scanners open links before people do. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const assignment = await findAnswerable(params, context.clientAddress)
  const questionnaire = await findQuestionnaire(db, assignment.questionnaire)
  if (!questionnaire) throw new Error(`Questionnaire ${assignment.questionnaire} is not published`)
  const { studyId } = assignment
  const isSynthetic = assignment.syntheticAt !== null
  return {
    practiceName: askedName(assignment, readCookie(request).language),
    variant: assignment.variant,
    role: assignment.role,
    studyTitle: assignment.studyTitle,
    controller: assignment.controller,
    contact: contactOf(assignment),
    deadline: assignment.deadline,
    minimumGroup: assignment.minimumGroup,
    isSynthetic,
    isStarted: assignment.startedAt !== null,
    isSubmitted: assignment.submittedAt !== null,
    isAgain: assignment.againOf !== null,
    isDeclined: assignment.declinedAt !== null,
    source: questionnaire.source,
    timeNeeded: await timeNeeded(questionnaire, { studyId, isSynthetic, now: Date.now() }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const assignment = await findAnswerable(params, context.clientAddress)
  const choice = Choice.safeParse(fieldsOf(await readForm(request)))
  if (!choice.success) throw badRequest()
  const at = new Date().toISOString()

  if (choice.data.do === 'decline') {
    await declineAssignment(db, { assignmentId: assignment.id, reason: choice.data.reason || null, at })
    return redirect(new URL(request.url).pathname.replace(/\.data$/, ''))
  }

  const language = await languageOfStart(assignment, readCookie(request).language, at)
  const all = await listInformantAssignments(db, assignment.id)
  const headers = {
    'Set-Cookie': await beginSession(request, {
      assignments: all.map(({ id, linkVersion }) => ({ id, linkVersion })),
      language,
    }),
  }
  if (assignment.submittedAt) return redirect(`/answer/${assignment.id}/receipt`, { headers })
  if (all.length === 1 || assignment.declinedAt) {
    const { id, questionnaire } = assignment
    await startResponse(db, { assignmentId: id, questionnaire, language, at })
  }
  return redirect('/answer', { headers })
}

/**
 * Pages and questions speak one language from here on: of a response that is begun, the one just chosen in this browser,
 * or else the one it is in.
 */
async function languageOfStart(assignment: InformantAssignment, chosen: Language | null, at: string) {
  const begun = assignment.startedAt ? await findResponse(db, assignment.id) : undefined
  const language = languageFor(assignment.languages, chosen ?? begun?.language ?? null)
  if (begun) await switchLanguage(db, { responseId: begun.id, language, at })
  return language
}

/** @throws Response 404 for a token that opens nothing, 410 for one that opens nothing any more. */
async function findAnswerable(params: unknown, clientAddress: string) {
  const { token } = Params.parse(params)
  const assignment = await findLinkedAssignment(db, digestOf(token))
  if (!assignment) {
    await countGuess(clientAddress)
    throw linkUnknown()
  }
  if (assignment.withdrawnAt) throw gone('link_withdrawn', contactOf(assignment))
  const closed = closedBy(assignment, new Date())
  // who has sent an answer can see it for as long as the study has it
  if (closed && !assignment.submittedAt) throw gone(closed, contactOf(assignment))
  return assignment
}

export default function Link() {
  return <LinkPage {...useLoaderData<typeof loader>()} />
}
