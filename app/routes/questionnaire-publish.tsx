import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ComparisonSummary } from '#app/components/comparison-summary.tsx'
import { DraftFrame } from '#app/components/draft-frame.tsx'
import { PublishForm } from '#app/components/publish-form.tsx'
import { PublishStops } from '#app/components/publish-stops.tsx'
import { QuestionnaireChanges } from '#app/components/questionnaire-changes.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { Publish, readDecision } from '#app/questionnaires/publish-form.server.ts'
import { publicationOf, publishDraft } from '#app/questionnaires/publishing.server.ts'
import { compareQuestionnaires } from '#app/questionnaires/questionnaire-comparison.ts'
import { authorizeDraft, draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { countFinishedTests } from '#db/queries/questionnaire-tests.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import '#app/styles/changes.css'
import '#app/styles/questionnaires.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.publishHeading}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, 'questionnaire:write', params)
  const { parent, earlier, ...known } = await publicationOf(db, draft)
  const items = new Map(itemsOf(draft.content).map(({ id, text }) => [id, text]))
  return {
    study,
    draft: draftHead(draft),
    known: {
      ...known,
      claimable: known.claimable.map((id) => ({ id, text: items.get(id) ?? { da: id, en: id } })),
    },
    comparison: parent ? compareQuestionnaires(parent, draft.content, earlier) : null,
    finishedTests: await countFinishedTests(db, draft.id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, 'questionnaire:write', params)
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  const refuse = (refused: Refused) => data({ invalid: undefined, values, refused }, { status: 422 })
  const refuseFields = (invalid: InvalidFields) =>
    data({ invalid, values, refused: null as Refused | null }, { status: 422 })
  const form = Publish.safeParse(fields)
  if (!form.success) return refuseFields(invalidFields(form.error))
  const known = await publicationOf(db, draft)
  const decision = readDecision(form.data, known)
  if ('invalid' in decision) return refuseFields(decision.invalid)
  if (known.isForbidden || known.coreFaults.length > 0) return refuse('stops')
  const published = await publishDraft(db, draft, decision, {
    baseRevision: form.data.revision,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if ('refused' in published) return refuse(published.refused === 'faults' ? 'stops' : published.refused)
  return redirect(`/studies/${study.id}/questionnaires/${published.id}?done=published`)
}

type Refused = 'stops' | 'changed' | 'published' | 'discarded' | 'unknown'

export default function QuestionnairePublish() {
  const { study, draft, known, comparison, finishedTests } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const isOver = draft.publishedAs !== null || draft.discardedAt !== null
  const refused = rejected?.refused ? text.refused[rejected.refused] : undefined
  const stops = known.faults.length > 0 || known.coreFaults.length > 0 || known.isForbidden
  return (
    <DraftFrame study={study} draft={draft} heading={text.publishHeading} refused={refused}>
      <p>{text.publishIntro}</p>
      {!isOver && <PublishStops studyId={study.id} draftId={draft.id} known={known} />}
      <p className={known.core === 'standard' ? 'notice' : 'notice warning'}>
        <strong>{text.core[known.core]}.</strong> {text.coreLong[known.core]}
      </p>
      {comparison && !known.isUnchanged && (
        <section aria-labelledby="publish-changes">
          <h2 id="publish-changes">{text.changesHeading}</h2>
          <ComparisonSummary comparison={comparison} counts={known.counts} />
          <QuestionnaireChanges comparison={comparison} textLanguage={language} />
        </section>
      )}
      {!comparison && <p>{text.withoutParent}</p>}
      {!isOver && !stops && (
        <PublishForm
          studyId={study.id}
          draft={draft}
          proposed={known.proposed}
          hasParent={comparison !== null}
          claimable={known.claimable}
          finishedTests={finishedTests}
          rejected={rejected}
        />
      )}
    </DraftFrame>
  )
}
