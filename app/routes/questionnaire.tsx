import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { QuestionnaireWording } from '#app/components/questionnaire-wording.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VersionFacts } from '#app/components/version-facts.tsx'
import { useVersionNumber } from '#app/components/version-name.ts'
import { db } from '#app/db.server.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeVersion } from '#app/questionnaires/questionnaire-head.server.ts'
import { findQuestionnaireVersion } from '#db/queries/questionnaire-versions.ts'
import { listWaves } from '#db/queries/waves.ts'
import { measurementDigest, presentationDigest } from '#survey/digest.ts'
import '#app/styles/questionnaires.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(data?.version.title.da ?? questionnaires.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, version, versions, questionnaire } = await authorizeVersion(request, 'study:read', params)
  const kept = await findQuestionnaireVersion(db, version.id)
  const waves = await listWaves(db, study.id)
  return {
    study,
    version,
    questionnaire,
    decision: kept?.decision ?? null,
    parent: versions.find(({ id }) => id === version.parent) ?? null,
    digests: {
      measurement: measurementDigest(questionnaire),
      presentation: presentationDigest(questionnaire),
    },
    waves: waves.filter((wave) => wave.questionnaire === version.id).map(({ id, title }) => ({ id, title })),
    isNew: new URL(request.url).searchParams.get('done') === 'published',
  }
}

export default function QuestionnaireVersion() {
  const { study, version, questionnaire, isNew, ...rest } = useLoaderData<typeof loader>()
  const { questionnaires: text, paper } = useMessages()
  const language = useLanguage()
  const numberOf = useVersionNumber()
  const base = `/studies/${study.id}/questionnaires`
  const own = `${base}/${version.id}`
  return (
    <StudyFrame study={study} path="questionnaires" above={[{ to: base, label: text.heading }]}>
      <h1>{version.title[language] || version.title.da}</h1>
      {isNew && (
        <p className="notice" role="status">
          {text.publishedNow}
        </p>
      )}
      <p className="lead">{sentenceCase(numberOf(version))}</p>
      <p className={version.core === 'standard' ? 'notice' : 'notice warning'}>
        <strong>{text.core[version.core]}.</strong> {text.coreLong[version.core]}
      </p>
      <VersionFacts version={version} studyId={study.id} questionnaire={questionnaire} {...rest} />
      <div className="actions">
        {may(study.role, 'questionnaire:write') && (
          <form method="post" action={base}>
            <input type="hidden" name="version" value={version.id} />
            <button>{text.copy}</button>
          </form>
        )}
        <a className="button secondary" href={`${own}/print`}>
          {paper.toPrint}
        </a>
        {version.parent && (
          <a href={`${base}/compare?from=${version.parent}&to=${version.id}`}>{text.compareWithParent}</a>
        )}
      </div>
      <p className="version-files">
        {text.downloads}: <a href={`${own}/definition.json`}>{text.downloadDefinition}</a>
        <a href={`${own}/form.xlsx`}>{text.downloadForm}</a>
      </p>
      <h2>{text.wording}</h2>
      <p>{text.wordingIntro}</p>
      <QuestionnaireWording questionnaire={questionnaire} />
    </StudyFrame>
  )
}
