import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ExchangeFaults, ExchangeNotes } from '#app/components/exchange-findings.tsx'
import { QuestionnaireUploadForm } from '#app/components/questionnaire-upload-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readUploadForm, typedFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import {
  UploadForm,
  uploadQuestionnaire,
  type UploadOutcome,
} from '#app/questionnaires/questionnaire-upload.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listUsableVersions } from '#app/questionnaires/usable-versions.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { findQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import '#app/styles/questionnaires.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, exchange } = metaMessages(matches)
  return [{ title: frame.titleOf(exchange.heading) }]
}

/** A file becomes a new draft, or with `?draft=` the next state of one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'questionnaire:write', params.studyId ?? '')
  const draftId = new URL(request.url).searchParams.get('draft')
  const draft = draftId === null ? null : await findOpenDraft(study.id, draftId)
  const versions = await listUsableVersions(db, study.id, member.accountId)
  return { study, key: crypto.randomUUID(), draft, versions }
}

async function findOpenDraft(studyId: string, draftId: string) {
  const draft = isId(draftId) ? await findQuestionnaireDraft(db, studyId, draftId) : undefined
  if (!draft || draft.publishedAs !== null || draft.discardedAt !== null) throw notFound()
  return { id: draft.id, revision: draft.revision, title: draft.content.title }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'questionnaire:write', params.studyId ?? '')
  const fields = fieldsOf(await readUploadForm(request))
  const { file: _, ...texts } = fields
  const typed = typedFields(texts)
  const none = { typed, invalid: undefined, faults: undefined, refused: undefined, done: undefined }
  const form = UploadForm.safeParse(fields)
  if (!form.success) return data({ ...none, invalid: invalidFields(form.error) }, { status: 422 })
  const { parent } = form.data
  const versions = await listUsableVersions(db, study.id, member.accountId)
  if (parent && !versions.some(({ id }) => id === parent)) {
    return data({ ...none, invalid: { parent: 'invalid_value' } }, { status: 422 })
  }
  const at = new Date().toISOString()
  const outcome = await uploadQuestionnaire(form.data, { studyId: study.id, by: member.accountId, at })
  if ('faults' in outcome) return data({ ...none, faults: outcome.faults }, { status: 422 })
  if ('refused' in outcome) {
    return data({ ...none, refused: outcome }, { status: statusOf(outcome.refused) })
  }
  const to = `/studies/${study.id}/questionnaires/drafts/${outcome.draftId}`
  if (outcome.notes.length === 0) return redirect(to)
  return data({ ...none, done: { to, notes: outcome.notes, isReplaced: form.data.draft !== undefined } })
}

function statusOf(refused: Extract<UploadOutcome, { refused: string }>['refused']): number {
  if (refused === 'busy') return 503
  return refused === 'conflict' ? 409 : 422
}

export default function QuestionnaireUpload() {
  const { study, key, draft, versions } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { exchange: text, questionnaires } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/questionnaires`
  const done = answered?.done
  const title = draft && (draft.title[language] || draft.title.da || draft.title.en)
  return (
    <StudyFrame study={study} path="questionnaires" above={[{ to: base, label: questionnaires.heading }]}>
      {done ? (
        <>
          <h1>{done.isReplaced ? text.replacedHeading : text.doneHeading}</h1>
          <ExchangeNotes notes={done.notes} />
          <p className="actions">
            <a className="button" href={done.to}>
              {text.toDraft}
            </a>
          </p>
        </>
      ) : (
        <>
          <h1>{draft ? text.replaceHeading : text.heading}</h1>
          {answered?.faults && <ExchangeFaults faults={answered.faults} />}
          {answered?.refused && (
            <div className="alert" role="alert">
              <p>
                {answered.refused.refused === 'conflict'
                  ? text.conflict(answered.refused.savedBy)
                  : text.refused[answered.refused.refused]}
              </p>
            </div>
          )}
          <p>{text.lead}</p>
          <p>{text.rules}</p>
          {title !== null && <p>{text.replaceLead(title)}</p>}
          <QuestionnaireUploadForm
            upload={{ key, draft, versions }}
            typed={answered?.typed}
            invalid={answered?.invalid}
            back={draft ? `${base}/drafts/${draft.id}` : base}
          />
        </>
      )}
    </StudyFrame>
  )
}
