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
import { DraftCard } from '#app/components/draft-card.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VersionCard } from '#app/components/version-card.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listUsableVersions, suggestedVersion } from '#app/questionnaires/usable-versions.server.ts'
import { insertQuestionnaireDraft, listQuestionnaireDrafts } from '#db/queries/questionnaire-drafts.ts'
import { listWaves } from '#db/queries/waves.ts'
import '#app/styles/cards.css'
import '#app/styles/questionnaires.css'

const Copy = z.strictObject({ version: z.string().min(1).max(100) })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.heading}, ${data?.study.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'study:read', params.studyId ?? '')
  const versions = await listUsableVersions(db, study.id, member.accountId)
  const drafts = await listQuestionnaireDrafts(db, study.id)
  return {
    study,
    versions,
    suggested: suggestedVersion(versions),
    waves: (await listWaves(db, study.id)).map(({ id, title, questionnaire }) => ({
      id,
      title,
      questionnaire,
    })),
    drafts: drafts.map(({ id, title, savedAt, savedByName, finishedTests }) => ({
      id,
      title,
      savedAt,
      savedByName,
      finishedTests,
    })),
  }
}

/** Copies a version into a draft. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'questionnaire:write', params.studyId ?? '')
  const form = Copy.safeParse(fieldsOf(await readForm(request)))
  const versions = await listUsableVersions(db, study.id, member.accountId)
  const version = form.success && versions.find(({ id }) => id === form.data.version)
  const questionnaire = version && (await findQuestionnaire(db, version.id))
  if (!questionnaire) return data({ refused: 'not_usable' as const }, { status: 422 })
  const id = crypto.randomUUID()
  const parent = questionnaire.id
  await insertQuestionnaireDraft(db, {
    id,
    studyId: study.id,
    parent,
    content: { ...questionnaire, id, parent },
    by: member.accountId,
    at: new Date().toISOString(),
  })
  return redirect(`/studies/${study.id}/questionnaires/drafts/${id}`)
}

export default function Questionnaires() {
  const { study, versions, suggested, waves, drafts } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text } = useMessages()
  const base = `/studies/${study.id}/questionnaires`
  const mayWrite = may(study.role, 'questionnaire:write')
  return (
    <StudyFrame study={study} path="questionnaires">
      <h1>{text.heading}</h1>
      {rejected?.refused && (
        <div className="alert" role="alert">
          <p>{text.versionRefused[rejected.refused]}</p>
        </div>
      )}
      <p>{text.intro}</p>
      <p className="actions">
        {mayWrite && (
          <a className="button secondary" href={`${base}/upload`}>
            {text.upload}
          </a>
        )}
        <a href={`${base}/compare`}>{text.compare}</a>
      </p>
      <h2>{text.drafts}</h2>
      {drafts.length === 0 ? (
        <p>{text.noDrafts}</p>
      ) : (
        <ul className="cards">
          {drafts.map((draft) => (
            <DraftCard key={draft.id} draft={draft} studyId={study.id} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      <h2>{text.versions}</h2>
      <ul className="cards">
        {versions.map((version) => (
          <VersionCard
            key={version.id}
            version={version}
            studyId={study.id}
            waves={waves.filter(({ questionnaire }) => questionnaire === version.id)}
            isSuggested={version.id === suggested}
            mayWrite={mayWrite}
          />
        ))}
      </ul>
    </StudyFrame>
  )
}
