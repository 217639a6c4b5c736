import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReleaseHead } from '#app/components/release-head.tsx'
import { ReleasedProfile } from '#app/components/released-profile.tsx'
import { ScopeList } from '#app/components/scope-list.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { releasedScopes } from '#app/release/released-view.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import { scopeLines } from '#app/scope-lines.ts'
import { authorizeWave, isId } from '#app/wave-head.server.ts'
import { findStandingRelease } from '#db/queries/releases.ts'
import { findPracticeName } from '#db/queries/results.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { elementsOf, scaleEnds } from '#survey/questionnaire.ts'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.profileTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'release:read', params)
  const { practiceId } = params
  const standing = await findStandingRelease(db, wave.id)
  if (!standing || !isId(practiceId)) throw notFound()
  const practice = await findPracticeName(db, study.id, practiceId)
  const scopes = releasedScopes(standing.figures, practiceId)
  // a practice that nobody of the wave answered about has nothing released
  if (!practice || scopes.length === 0) throw notFound()
  const { number, at, by, note, minimum } = standing
  const { minimum: lowest, maximum: highest } = await scoringKeyOf(db, wave.questionnaire)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const cards = await listScopes(db, practice.id)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    choices: defaultChoices,
    practice,
    release: { number, at, by, note, minimum },
    scale: { minimum: lowest, maximum: highest, ends: questionnaire && scaleEnds(questionnaire) },
    scopes: scopes.map((scope) => {
      const card = cards.find(({ version }) => version === scope.scopeVersion)
      return { ...scope, included: card?.included ?? '', excluded: card?.excluded ?? '' }
    }),
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}

export default function ReleasePractice() {
  const { study, wave, practice, release, scale, scopes, elements } = useLoaderData<typeof loader>()
  const { release: text } = useMessages()
  const language = useLanguage()
  const path = `/studies/${study.id}/waves/${wave.id}/release`
  return (
    <StudyFrame study={study} wave={wave} path="release" above={[{ to: path, label: text.heading }]}>
      <h1>
        {practice.name} <span className="quiet">{practice.code}</span>
      </h1>
      <ReleaseHead release={release} />
      {scopes.map((scope) => (
        <section key={scope.scopeVersion}>
          <h2>
            {text.profileHeading}, {text.scope(scope.scopeVersion)}
          </h2>
          {scope.asOne && <p className="notice">{text.asOneLong(scope.asOne)}</p>}
          <div className="scope-lists">
            <ScopeList kind="included" lines={scopeLines(scope.included)} />
            <ScopeList kind="excluded" lines={scopeLines(scope.excluded)} />
          </div>
          <ReleasedProfile
            scope={scope}
            nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
            minimum={release.minimum}
            scale={scale}
          />
        </section>
      ))}
      <p className="prose quiet">
        {text.interval} <a href="/method#disclosure">{text.howLink}</a>.
      </p>
      <p className="actions">
        <a href={path}>{text.back}</a>
      </p>
    </StudyFrame>
  )
}
