import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ContestDecisions } from '#app/components/contest-decisions.tsx'
import { ContestedResponse } from '#app/components/contested-response.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { loadContestedScopes, type ContestedShown } from '#app/scopes/contested-scopes.server.ts'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { countAskedAgain } from '#db/queries/asked-again.ts'
import '#app/styles/answer.css'
import '#app/styles/contested.css'
import '#app/styles/practices.css'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { contested, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(contested.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    ...(await loadContestedScopes(study, wave)),
    askedAgain: await countAskedAgain(db, wave.id),
  }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ isComputing }) => isComputing }

export default function ContestedScopes() {
  const { study, wave, contested, askedAgain } = useLoaderData<typeof loader>()
  const { contested: text, results } = useMessages()
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  const waiting = contested.filter(({ decisions }) => decisions.length === 0)
  const decided = contested.filter(({ decisions }) => decisions.length > 0)
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[{ to: resultsPath, label: results.heading }]}
    >
      <h1>{text.heading}</h1>
      {contested.length === 0 ? (
        <p className="notice">{text.none}</p>
      ) : (
        <>
          <p className="prose">{text.lead}</p>
          {askedAgain > 0 && <p className="notice">{text.askedAgainLine(askedAgain)}</p>}
          <section>
            <h2>{text.waiting(waiting.length)}</h2>
            {waiting.length === 0 && <p>{text.noneWaiting}</p>}
            {waiting.map((one) => (
              <Contested key={one.response} contested={one} />
            ))}
          </section>
          {decided.length > 0 && (
            <section>
              <h2>{text.decided(decided.length)}</h2>
              {decided.map((one) => (
                <Contested key={one.response} contested={one} />
              ))}
            </section>
          )}
        </>
      )}
    </StudyFrame>
  )
}

function Contested({ contested }: { contested: ContestedShown }) {
  const { study, wave, isComputing } = useLoaderData<typeof loader>()
  const { contested: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const { response, practiceName, practiceCode, decisions, isSuperseded } = contested
  return (
    <article className="contested" id={response}>
      <h3>
        {practiceName} <span className="quiet">{practiceCode}</span>
      </h3>
      <ContestedResponse contested={contested} isComputing={isComputing} path={path} />
      <ContestDecisions contested={contested} path={path} mayFindLink={may(study.role, 'link:hand-out')} />
      {may(study.role, 'review:write') && !isSuperseded && (
        <p>
          <a
            className={decisions.length === 0 ? 'button' : 'button secondary'}
            href={`${path}/scopes/${response}`}
          >
            {decisions.length === 0 ? text.decide : text.changeDecision}
            <span className="visually-hidden">: {practiceName}</span>
          </a>
        </p>
      )}
    </article>
  )
}
