import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { may } from '#app/auth/authorize.ts'
import { FollowForm } from '#app/components/follow-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionLine } from '#app/components/succession-history.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeWave, isId } from '#app/wave-head.server.ts'
import {
  countDoubled,
  countFollowable,
  decideFollowing,
  listFollowDecisions,
} from '#db/queries/follow-decisions.ts'
import { findStandingSuccession } from '#db/queries/successions.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, successions } = metaMessages(matches)
  return [{ title: frame.titleOf(successions.followHeading(data?.practice.name ?? '')) }]
}

const Decision = z.strictObject({
  decision: z.string().regex(/^[\w-]{1,64}$/),
  reason: z.string().trim().min(1).max(2000),
  after: z.coerce.number().int().min(0).max(1_000_000),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  const { practiceId } = params
  if (!isId(practiceId)) throw notFound()
  const succession = await findStandingSuccession(db, study.id, practiceId)
  const practice = succession?.from.find(({ id }) => id === practiceId)
  const responses = succession ? await countFollowable(db, wave.id, practiceId) : 0
  if (!succession || !practice || responses === 0) throw notFound()
  const doubled = await Promise.all(
    succession.to.map(async ({ id, name }) => ({
      id,
      name,
      count: await countDoubled(db, wave.id, practiceId, id),
    })),
  )
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    practice,
    succession,
    responses,
    doubled: doubled.filter(({ count }) => count > 0),
    decisions: await listFollowDecisions(db, practiceId, wave.id),
    mayDecide: may(study.role, 'review:write'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'review:write', params)
  const { practiceId } = params
  if (!isId(practiceId)) throw notFound()
  const fields = fieldsOf(await readForm(request))
  const rejected = { values: typedFields(fields), invalid: undefined, isOvertaken: false }
  const form = Decision.safeParse(fields)
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  const { decision: said, reason, after } = form.data
  const toId = said === 'stay' ? null : said
  const { status } = await decideFollowing(db, {
    studyId: study.id,
    waveId: wave.id,
    practiceId,
    decision: toId === null ? 'stay' : 'follow',
    toId,
    reason,
    after,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (status === 'unknown') throw notFound()
  if (status === 'overtaken') return data({ ...rejected, isOvertaken: true }, { status: 409 })
  return redirect(`/studies/${study.id}/waves/${wave.id}/results/${toId ?? practiceId}`)
}

export default function FollowDecision() {
  const { study, wave, practice, succession, responses, doubled, decisions, mayDecide } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { successions: text, results } = useMessages()
  const language = useLanguage()
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  const practicePath = `${resultsPath}/${practice.id}`
  const above = [
    { to: resultsPath, label: results.heading },
    { to: practicePath, label: practice.name },
  ]
  return (
    <StudyFrame study={study} wave={wave} path="results" above={above}>
      <h1>{text.followHeading(practice.name)}</h1>
      {rejected?.isOvertaken && (
        <div className="alert" role="alert">
          <p>{text.overtaken(decisions[0]?.by ?? '')}</p>
        </div>
      )}
      <div className="verbatim">
        <SuccessionLine base={`/studies/${study.id}`} succession={succession} />
      </div>
      <p className="prose">{text.followLead(responses)}</p>
      <p className="prose">{text.followApart}</p>
      {doubled.map(({ id, name, count }) => (
        <p key={id} className="notice warning">
          {text.doubled(count, name)}
        </p>
      ))}
      {decisions.length > 0 && (
        <section>
          <h2>{text.decisions}</h2>
          {decisions.map(({ number, to, reason, by, at }) => (
            <div key={number} className="verbatim">
              <p className="by">
                {text.decidedBy(
                  to ? text.saidFollow(`${to.code} ${to.name}`) : text.saidStay,
                  by,
                  formatDateTime(at, language),
                )}
              </p>
              <blockquote>{reason}</blockquote>
            </div>
          ))}
        </section>
      )}
      {mayDecide && (
        <section>
          <h2>{text.decide}</h2>
          <FollowForm
            practice={practice}
            to={succession.to}
            after={decisions.length}
            rejected={rejected}
            back={practicePath}
          />
        </section>
      )}
      <p className="actions">
        <a href={practicePath}>{text.backToProfile(practice.name)}</a>
      </p>
    </StudyFrame>
  )
}
