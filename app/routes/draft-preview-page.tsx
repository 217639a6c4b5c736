import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageValues } from '#app/answering/element-values.ts'
import { db } from '#app/db.server.ts'
import { authorizeDraft } from '#app/editing/draft-head.server.ts'
import { previewChoice } from '#app/editing/preview-choice.ts'
import { PreviewedPage } from '#app/editing/previewed-page.tsx'
import { hold } from '#app/questionnaires/held-questionnaires.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { findStudy } from '#db/queries/studies.ts'
import { findPage } from '#survey/questionnaire.ts'
import '#app/styles/answer.css'
import '#app/styles/questionnaire.css'

export const meta: MetaFunction = ({ matches }) => {
  const { editor, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(editor.preview.heading) }, { name: 'robots', content: 'noindex' }]
}

/** A page of the draft as an informant will see it, drawn by the same parts, with nothing answered. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, params)
  const choice = previewChoice(new URL(request.url).searchParams)
  const kept = await findStudy(db, study.id)
  if (!kept) throw notFound()
  // one state of a draft never changes either, so it can be held under a name of its own
  const { id } = hold({ ...draft.content, id: `${draft.id}-${draft.revision}` })
  const shown = findPage(draft.content, choice.page)
  return {
    questionnaireId: id,
    choice,
    values: shown ? pageValues(shown, [], []) : {},
    study: {
      title: kept.title,
      controller: kept.controller,
      minimumGroup: kept.minimumGroup,
      endsOn: kept.endsOn,
      contact: { name: kept.contactName, email: kept.contactEmail },
    },
  }
}

export default function DraftPreviewPage() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <main id="content" className="previewed" tabIndex={-1}>
      <PreviewedPage {...loaded} />
    </main>
  )
}
