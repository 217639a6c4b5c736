import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { authorizeDraft } from '#app/editing/draft-head.server.ts'
import { pageEntries } from '#app/editing/edit-view.ts'
import { titleOf } from '#app/editing/page-name.ts'
import { previewChoice } from '#app/editing/preview-choice.ts'
import { PreviewPane } from '#app/editing/preview-pane.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import '#app/styles/questionnaire.css'

export const meta: MetaFunction = ({ matches }) => {
  const { editor, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(editor.preview.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft, head } = await authorizeDraft(request, params)
  return {
    study,
    draft: head,
    entries: pageEntries(draft.content),
    choice: previewChoice(new URL(request.url).searchParams),
  }
}

export default function DraftPreview() {
  const { study, draft, entries, choice } = useLoaderData<typeof loader>()
  const { editor, questionnaires } = useMessages()
  const language = useLanguage()
  const path = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  return (
    <StudyFrame
      study={study}
      path="questionnaires"
      above={[
        { to: `/studies/${study.id}/questionnaires`, label: editor.drafts },
        { to: path, label: titleOf(editor, draft.title, language) },
      ]}
    >
      <h1>{questionnaires.draftOf(titleOf(editor, draft.title, language))}</h1>
      <PreviewPane path={path} entries={entries} revision={draft.revision} choice={choice} />
    </StudyFrame>
  )
}
