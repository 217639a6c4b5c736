import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askedName } from '#app/answering/asked-name.ts'
import { cardInAWord, type CardInAWord } from '#app/answering/card-in-a-word.ts'
import { languageFor } from '#app/answering/language.ts'
import { pathOfPlace } from '#app/answering/places.ts'
import { refused } from '#app/answering/refused.ts'
import { closedBy } from '#app/answering/standing.server.ts'
import { authorizeInformant, readActor } from '#app/auth/actor.server.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { badRequest } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listHeldAssignments, type HeldAssignment } from '#db/queries/held-assignments.ts'
import { findInformantAssignment } from '#db/queries/informant-assignments.ts'
import { startResponse } from '#db/queries/responses.ts'

const Begin = z.strictObject({ assignmentId: z.string().max(100) })

export const meta: MetaFunction = ({ matches }) => {
  const { answer, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(answer.list.title) }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { assignmentIds } = await readActor(request)
  if (assignmentIds.size === 0) {
    throw refused({ hindrance: 'over', contact: null, typed: null, assignmentId: '' })
  }
  const held = await listHeldAssignments(db, [...assignmentIds])
  const isPaused = new URL(request.url).searchParams.has('paused')
  const [only] = held
  if (only && held.length === 1 && !isPaused && only.startedAt) {
    throw redirect(pathOfPlace(only.id, only.submittedAt ? 'receipt' : (only.place ?? 'scope')))
  }
  const now = new Date()
  const { language } = readCookie(request)
  return {
    isPaused,
    isSynthetic: held.some(({ syntheticAt }) => syntheticAt !== null),
    practices: new Set(held.map(({ practiceId }) => practiceId)).size,
    assignments: held.map((assignment) => ({
      id: assignment.id,
      practiceName: askedName(assignment, language),
      card: cardInAWord(assignment, held),
      role: assignment.role,
      isAgain: assignment.againOf !== null,
      state: stateOf(assignment),
      path: pathOfPlace(assignment.id, assignment.submittedAt ? 'receipt' : (assignment.place ?? 'scope')),
      closed: closedBy(assignment, now),
    })),
  }
}

function stateOf({ submittedAt, declinedAt, startedAt }: HeldAssignment) {
  if (submittedAt) return 'submitted' as const
  if (declinedAt) return 'declined' as const
  return startedAt ? ('in_progress' as const) : ('not_started' as const)
}

/** Begins one of the assignments, which pins its scope version. */
export async function action({ request }: ActionFunctionArgs) {
  const begin = Begin.safeParse(fieldsOf(await readForm(request)))
  if (!begin.success) throw badRequest()
  const { assignmentId } = begin.data
  await authorizeInformant(request, assignmentId)
  const assignment = await findInformantAssignment(db, assignmentId)
  if (assignment && !closedBy(assignment, new Date())) {
    await startResponse(db, {
      assignmentId,
      questionnaire: assignment.questionnaire,
      language: languageFor(assignment.languages, readCookie(request).language),
      at: new Date().toISOString(),
    })
  }
  return redirect(`/answer/${assignmentId}/scope`)
}

export default function AnswerList() {
  const { isPaused, isSynthetic, practices, assignments } = useLoaderData<typeof loader>()
  const { answer, frame, words } = useMessages()
  const text = answer.list
  return (
    <>
      {isSynthetic && <p className="notice warning">{frame.synthetic}</p>}
      <h1>{text.heading}</h1>
      {isPaused && (
        <p className="notice" role="status">
          {text.paused}
        </p>
      )}
      {practices > 1 && <p>{text.intro}</p>}
      {assignments.some(({ card }) => card !== null) && <p>{answer.variants.list}</p>}
      <ul className="assignments">
        {assignments.map(({ id, practiceName, role, card, isAgain, state, path, closed }) => (
          <li key={id}>
            <strong>{practiceName}</strong> {text.as(words.roles[role])}
            {isAgain && <span> · {text.again}</span>}
            <span className="quiet"> · {text.states[state]}</span>
            {card && <CardLine card={card} />}
            {closed && state !== 'submitted' ? (
              <p>{closed === 'wave_closed' ? text.closed : text.notOpen}</p>
            ) : state === 'not_started' || state === 'declined' ? (
              <form method="post">
                <button name="assignmentId" value={id}>
                  {text.begin(practiceName)}
                </button>
              </form>
            ) : (
              <a className="button" href={path}>
                {state === 'submitted' ? text.receipt(practiceName) : text.resume(practiceName)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which of the ways in which a practice is asked about this is. */
function CardLine({ card: { variant, level, line } }: { card: CardInAWord }) {
  const { answer, words } = useMessages()
  const said = level === null ? line : words.scopeLevels[level]
  return <p>{answer.variants.about(variant ?? 'ordinary', said)}</p>
}
