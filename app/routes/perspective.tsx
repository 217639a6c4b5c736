import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AsOne } from '#app/components/as-one.tsx'
import { useElementNames } from '#app/components/element-names.ts'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { PerspectiveCard } from '#app/components/perspective-card.tsx'
import { stepsPathOf } from '#app/components/steps-path.ts'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { formatNumber } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { loadPracticePage } from '#app/practices/practice-page.server.ts'
import { addressOf } from '#app/report/choices.ts'
import { loadPracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/practice-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, perspectives } = metaMessages(matches)
  return [{ title: frame.titleOf(perspectives.titleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { page, wave } = await loadPracticePage(request, params)
  const loaded = await loadPracticeProfile({ ...wave, choices: page.choices }, page.practice.id, page.ranks)
  return { ...page, ...loaded }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ profile }) => profile === null }

export default function PerspectivePage() {
  const { study, wave, practice, profile, analysis, choices, elements, scale } =
    useLoaderData<typeof loader>()
  const { perspectives: text, results, steps } = useMessages()
  const language = useLanguage()
  const nameOf = useElementNames(elements)
  const asked = addressOf(choices)
  const chosen = asked && `?${asked}`
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results`
  const profilePath = `${resultsPath}/${practice.id}${chosen}`
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="results"
      above={[
        { to: `${resultsPath}${chosen}`, label: results.heading },
        { to: profilePath, label: practice.name },
      ]}
    >
      <h1>
        {text.card}: {practice.name} <span className="quiet">{practice.code}</span>
      </h1>
      {!profile && <FiguresComputing analysis={analysis} />}
      {profile?.versions.length === 0 && <p className="notice">{results.profileEmpty}</p>}
      {profile?.versions.map((version, place) => {
        const views = profile.views[place]
        return (
          views && (
            <section key={version.scopeVersion} className="perspective-card">
              <h2>{results.scopeHeading(version.scopeVersion ?? 1)}</h2>
              <AsOne
                versions={
                  profile.counted.asOne.find(
                    (one) => one.practice === practice.id && one.version === version.scopeVersion,
                  )?.versions ?? null
                }
              />
              <p>
                {results.total}:{' '}
                {results.totalFact(formatNumber(version.score.raw, language, 2), version.score.informants)}
              </p>
              <PerspectiveCard
                perspectives={views.perspectives}
                version={version}
                comments={profile.comments}
                nameOf={nameOf}
                scale={scale}
                stepsPath={stepsPathOf(`${resultsPath}/${practice.id}`, version.scopeVersion ?? 1, choices)}
              />
            </section>
          )
        )
      })}
      <p className="quiet on-screen">{text.print}</p>
      <p className="actions">
        <a href={profilePath}>{steps.back}</a>
      </p>
    </StudyFrame>
  )
}
