import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DraftFrame } from '#app/components/draft-frame.tsx'
import { FormFault, TextArea } from '#app/components/field.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeDraft, draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { unlockCore } from '#db/queries/questionnaire-core-locks.ts'
import '#app/styles/questionnaires.css'

const Unlock = z.strictObject({ reason: z.string().trim().min(1).max(2000) })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.unlockHeading}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, 'questionnaire:write', params)
  return { study, draft: draftHead(draft) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, 'questionnaire:write', params)
  const fields = fieldsOf(await readForm(request))
  const form = Unlock.safeParse(fields)
  if (!form.success) {
    const invalid = invalidFields(form.error)
    return data({ invalid, values: typedFields(fields), refused: null }, { status: 422 })
  }
  const outcome = await unlockCore(db, {
    studyId: study.id,
    draftId: draft.id,
    reason: form.data.reason,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (outcome !== 'unlocked' && outcome !== 'unlocked_before') {
    return data({ invalid: undefined, values: typedFields(fields), refused: outcome }, { status: 422 })
  }
  return redirect(`/studies/${study.id}/questionnaires/drafts/${draft.id}`)
}

export default function QuestionnaireUnlock() {
  const { study, draft } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text, words } = useMessages()
  const language = useLanguage()
  const refused = rejected?.refused ? text.refused[rejected.refused] : undefined
  const isOver = draft.publishedAs !== null || draft.discardedAt !== null
  const { coreUnlockedAt, coreUnlockedByName } = draft
  return (
    <DraftFrame study={study} draft={draft} heading={text.unlockHeading} refused={refused}>
      <p>{text.unlockIntro}</p>
      {draft.parent === null ? (
        <p className="notice">{text.nothingToUnlock}</p>
      ) : coreUnlockedAt !== null ? (
        <p className="notice">
          {text.unlockedBy(formatDateTime(coreUnlockedAt, language), coreUnlockedByName ?? '')}
        </p>
      ) : (
        !isOver && (
          <>
            <p className="notice warning">{text.unlockWarning}</p>
            <FormFault invalid={rejected?.invalid} />
            <form method="post">
              <TextArea
                name="reason"
                label={text.unlockReason}
                hint={text.unlockReasonHint}
                value={rejected?.values.reason}
                invalid={rejected?.invalid}
                maxLength={2000}
                required
              />
              <div className="actions">
                <button>{text.unlock}</button>
                <a href={`/studies/${study.id}/questionnaires/drafts/${draft.id}`}>{words.cancel}</a>
              </div>
            </form>
          </>
        )
      )}
    </DraftFrame>
  )
}
