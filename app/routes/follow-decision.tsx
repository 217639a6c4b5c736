import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { FollowForm } from '#app/components/follow-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionLine } from '#app/components/succession-history.tsx'
import { db } from '#app/db.server.ts'
import { overtaken } from '#app/http/decision-form.server.ts'
import { notFound } from '#app/http/errors.ts'
import { readFollowForm } from '#app/scopes/follow-form.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { isSealed } from '#app/results/results-seal.server.ts'
import { authorizeWave, isId } from '#app/waves/wave-head.server.ts'
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

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
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
    sealed: await isSealed(study, wave.id),
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
  const { decided, rejected } = await readFollowForm(request)
  if (!decided) return data(rejected, { status: 422 })
  const at = new Date().toISOString()
  const about = { studyId: study.id, waveId: wave.id, practiceId, by: member.accountId, at }
  const { status } = await decideFollowing(db, { ...decided, ...about })
  if (status === 'unknown') throw notFound()
  if (status === 'overtaken') return overtaken(rejected)
  const below = (await isSealed(study, wave.id)) ? `${practiceId}/follow` : (decided.toId ?? practiceId)
  return redirect(`/studies/${study.id}/waves/${wave.id}/results/${below}`)
}

export default function FollowDecision() {
  const { study, wave, practice, sealed, succession, responses, doubled, decisions, mayDecide } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { successions: text, results, flags, seal } = useMessages()
  const language = useLanguage()
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  // a profile cannot be seen while results are sealed
  const backPath = sealed ? `${resultsPath}/flags` : `${resultsPath}/${practice.id}`
  const above = [
    { to: resultsPath, label: results.heading },
    { to: backPath, label: sealed ? flags.heading : practice.name },
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
            back={backPath}
          />
        </section>
      )}
      <p className="actions">
        <a href={backPath}>{sealed ? seal.backToFlags : text.backToProfile(practice.name)}</a>
      </p>
    </StudyFrame>
  )
}
