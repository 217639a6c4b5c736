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
import { DiscardDraft } from '#app/components/discard-draft.tsx'
import { DraftFrame } from '#app/components/draft-frame.tsx'
import { DraftStateCard } from '#app/components/draft-state-card.tsx'
import { db } from '#app/db.server.ts'
import { draftStates, statesOnPage } from '#app/questionnaires/draft-states.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizeDraft, draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { findDraftRevision, restoreDraftRevision } from '#db/queries/questionnaire-draft-revisions.ts'
import { discardQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { lockedCoreFaults } from '#survey/core.ts'
import '#app/styles/cards.css'
import '#app/styles/questionnaires.css'

const whole = z.string().regex(/^\d{1,9}$/)
const HistoryChange = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('restore'), revision: whole.transform(Number) }),
  z.strictObject({ intent: z.literal('discard'), confirm: z.literal('yes') }),
])

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.historyHeading}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, 'study:read', params)
  const query = new URL(request.url).searchParams
  const before = whole.safeParse(query.get('before')).data
  const states = await draftStates(db, draft, before === undefined ? undefined : Number(before))
  return {
    study,
    draft: draftHead(draft),
    states: states.slice(0, statesOnPage),
    older: states.length > statesOnPage ? (states[statesOnPage - 1]?.revision ?? null) : null,
    restored: query.get('done') === 'restored' ? draft.revision : null,
    mayWrite:
      may(study.role, 'questionnaire:write') && draft.publishedAs === null && draft.discardedAt === null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, 'questionnaire:write', params)
  const fields = fieldsOf(await readForm(request))
  const form = HistoryChange.safeParse(fields)
  const refuse = (refused: Refused) => data({ refused }, { status: 422 })
  if (!form.success) return refuse(fields.intent === 'discard' ? 'not_confirmed' : 'outdated')
  const deed = {
    studyId: study.id,
    draftId: draft.id,
    by: member.accountId,
    at: new Date().toISOString(),
  }
  if (form.data.intent === 'discard') {
    const outcome = await discardQuestionnaireDraft(db, deed)
    return outcome === 'done' ? redirect(`/studies/${study.id}/questionnaires`) : refuse(outcome)
  }
  const { revision } = form.data
  const old = await findDraftRevision(db, study.id, draft.id, revision)
  const isLocked = draft.parent !== null && draft.coreUnlockedAt === null
  if (old && isLocked && lockedCoreFaults(draft.content, old.content).length > 0) return refuse('locked')
  const outcome = await restoreDraftRevision(db, { ...deed, revision })
  if (outcome.status !== 'restored') return refuse(outcome.status)
  return redirect(`/studies/${study.id}/questionnaires/drafts/${draft.id}/history?done=restored`)
}

type Refused =
  'not_confirmed' | 'outdated' | 'locked' | 'published' | 'discarded' | 'unknown' | 'unknown_revision'

export default function QuestionnaireHistory() {
  const { study, draft, states, older, restored, mayWrite } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text } = useMessages()
  const base = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  const refused = rejected && text.refused[rejected.refused]
  return (
    <DraftFrame study={study} draft={draft} heading={text.historyHeading} refused={refused}>
      {restored !== null && !rejected && (
        <p className="notice" role="status">
          {text.restored(restored)}
        </p>
      )}
      <p>{text.historyIntro}</p>
      <p>
        <a href={base}>{text.toDraft}</a>
      </p>
      <ol className="cards" reversed>
        {states.map((state) => (
          <DraftStateCard
            key={state.revision}
            state={state}
            isNow={state.revision === draft.revision}
            mayRestore={mayWrite}
          />
        ))}
      </ol>
      {older !== null && (
        <p>
          <a href={`${base}/history?before=${older}`}>{text.older}</a>
        </p>
      )}
      {mayWrite && <DiscardDraft isUnconfirmed={rejected?.refused === 'not_confirmed'} />}
    </DraftFrame>
  )
}
