import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ReleasedWaves } from '#app/components/released-waves.tsx'
import { StudyFacts } from '#app/components/study-facts.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { WaveList } from '#app/components/wave-list.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { nextStep } from '#app/studies/next-step.ts'
import { isSealable } from '#app/results/results-state.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { waveState } from '#app/waves/wave-state.ts'
import { listCoverageRules } from '#db/queries/coverage-rules.ts'
import { listReleasedWaves } from '#db/queries/releases.ts'
import { listOpenedWaves } from '#db/queries/results-openings.ts'
import { countPractices, findStudy } from '#db/queries/studies.ts'
import { listWaves } from '#db/queries/waves.ts'
import '#app/styles/cards.css'
import '#app/styles/studies.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(data?.study.title ?? frame.studies) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { study } = await authorizeStudy(request, 'study:see', studyId)
  if (!may(study.role, 'study:read')) {
    return { study, overview: null, released: await listReleasedWaves(db, studyId) }
  }
  const facts = await findStudy(db, studyId)
  if (!facts) throw notFound()
  const now = new Date()
  const opened = isSealable(study.purpose) ? await listOpenedWaves(db, studyId) : null
  const waves = (await listWaves(db, studyId)).map((wave) => ({
    ...wave,
    state: waveState(wave, now),
    isSealed: opened !== null && !opened.has(wave.id),
  }))
  return {
    study,
    released: null,
    overview: {
      facts,
      waves,
      coverageRules: await listCoverageRules(db, studyId),
      practices: await countPractices(db, studyId),
    },
  }
}

export default function Study() {
  const { study, overview, released } = useLoaderData<typeof loader>()
  const { studies: text } = useMessages()
  if (!overview) {
    return (
      <StudyFrame study={study} path="">
        <h1>{study.title}</h1>
        <ReleasedWaves studyId={study.id} waves={released} />
      </StudyFrame>
    )
  }
  const { facts, waves, coverageRules, practices } = overview
  const step = nextStep(study, practices, waves)
  return (
    <StudyFrame study={study} path="">
      <h1>{study.title}</h1>
      {step && (
        <div className="notice">
          <p>{text.next[step.key]}</p>
          <p>
            <a className="button" href={step.to}>
              {text.nextAction[step.key]}
            </a>
          </p>
        </div>
      )}
      <p>{text.practiceCount(practices)}</p>
      <h2>{text.waves}</h2>
      <WaveList studyId={study.id} waves={waves} />
      {may(study.role, 'wave:manage') && (
        <p>
          <a className="button secondary" href={`/studies/${study.id}/waves/new`}>
            {text.newWave}
          </a>
        </p>
      )}
      <h2>{text.about}</h2>
      <StudyFacts study={facts} coverageRules={coverageRules} />
    </StudyFrame>
  )
}
