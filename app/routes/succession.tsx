import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { may, type Verb } from '#app/auth/authorize.ts'
import { FollowTable } from '#app/components/follow-table.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionLine } from '#app/components/succession-history.tsx'
import { UndoForm } from '#app/components/undo-form.tsx'
import { db } from '#app/db.server.ts'
import { listFollowLines } from '#app/scopes/follow-lines.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { listSuccessions } from '#db/queries/successions.ts'
import { findUndoingHindrance, undoSuccession } from '#db/queries/undo-succession.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, successions } = metaMessages(matches)
  return [{ title: frame.titleOf(successions.pageHeading[data?.succession.kind ?? 'split']) }]
}

const Undoing = z.strictObject({ reason: z.string().trim().min(1).max(2000) })

/** @throws Response 404 unless the address names a split or merge of the study. */
async function authorizeSuccession(
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
  verb: Verb,
) {
  const allowed = await authorizeStudy(request, verb, params.studyId ?? '')
  const { successionId } = params
  if (!isId(successionId)) throw notFound()
  const all = await listSuccessions(db, allowed.study.id)
  const succession = all.find(({ id }) => id === successionId)
  if (!succession) throw notFound()
  return { ...allowed, succession }
}

function countIn(query: URLSearchParams, name: string): number | null {
  const count = Number(query.get(name))
  return query.has(name) && Number.isInteger(count) && count >= 0 ? count : null
}

export async function loader(args: LoaderFunctionArgs) {
  const { study, succession } = await authorizeSuccession(args, 'study:read')
  const query = new URL(args.request.url).searchParams
  const isOpen = succession.undone === null
  return {
    study,
    succession,
    withdrawn: countIn(query, 'withdrawn'),
    stopped: countIn(query, 'stopped'),
    lines: may(study.role, 'result:read') && isOpen ? await listFollowLines(db, study.id, succession) : null,
    mayDecide: may(study.role, 'review:write'),
    undoing:
      may(study.role, 'study:manage') && isOpen
        ? { hindrance: await findUndoingHindrance(db, study.id, succession) }
        : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { member, study, succession } = await authorizeSuccession(args, 'study:manage')
  const fields = fieldsOf(await readForm(args.request))
  const rejected = { values: typedFields(fields), invalid: undefined, isUndone: false }
  const form = Undoing.safeParse(fields)
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  const undoing = {
    ...form.data,
    studyId: study.id,
    successionId: succession.id,
    by: member.accountId,
    at: new Date().toISOString(),
  }
  const outcome = await undoSuccession(db, undoing, scopeGate)
  const { status } = outcome
  if (status === 'unknown') throw notFound()
  // the page that comes says what hinders it now
  if (status !== 'undone') return data({ ...rejected, isUndone: status === 'undone_before' }, { status: 409 })
  const stopped = outcome.stopped > 0 ? `?stopped=${outcome.stopped}` : ''
  return redirect(`/studies/${study.id}/successions/${succession.id}${stopped}`)
}

export default function SuccessionPage() {
  const { study, succession, withdrawn, stopped, lines, mayDecide, undoing } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices, successions: text } = useMessages()
  const base = `/studies/${study.id}`
  return (
    <StudyFrame
      study={study}
      path="practices"
      above={[{ to: `${base}/practices`, label: practices.heading }]}
    >
      <h1>{text.pageHeading[succession.kind]}</h1>
      {withdrawn !== null && !succession.undone && (
        <p className="notice" role="status">
          {text.done(withdrawn)}
        </p>
      )}
      {stopped !== null && stopped > 0 && succession.undone && (
        <p className="notice warning" role="status">
          {text.notGivenBack(stopped)}
        </p>
      )}
      {rejected?.isUndone && (
        <div className="alert" role="alert">
          <p>{text.undoneBefore}</p>
        </div>
      )}
      <div className="verbatim">
        <SuccessionLine base={base} succession={succession} />
      </div>
      {lines && (
        <section>
          <h2>{text.answersHeading}</h2>
          <p className="prose">{text.answersLead}</p>
          <FollowTable lines={lines} base={base} mayDecide={mayDecide} />
        </section>
      )}
      {undoing && (
        <section>
          <h2>{text.undoHeading}</h2>
          <p className="prose">{text.undoLead}</p>
          <UndoForm hindrance={undoing.hindrance} rejected={rejected} />
        </section>
      )}
    </StudyFrame>
  )
}
