import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { metaLanguage, metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { DraftParts } from './draft-parts.tsx'
import { EditForm } from './edit-form.tsx'
import type { action, loader } from './edit-page.server.ts'
import { pathOfPage } from './edit-view.ts'
import { LockNotice } from './lock-notice.tsx'
import { pageName, titleOf } from './page-name.ts'
import { PreviewPane } from './preview-pane.tsx'
import '#app/styles/questionnaire.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { editor, frame } = metaMessages(matches)
  const language = metaLanguage(matches)
  const entry = data?.entries.find(({ page }) => page === data.page)
  const name = entry ? pageName(editor, entry, language) : editor.draft
  return [
    { title: frame.titleOf(editor.title(name, data ? titleOf(editor, data.draft.title, language) : '')) },
  ]
}

/** A page of the editor: a plain form, saved while it is written where scripts run, and what it looks like beside it. */
export function EditPage() {
  const { study, draft, page, view, entries, ownLeft, seen, isSaved, isBeside } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { editor } = useMessages()
  const language = useLanguage()
  const path = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  const at = entries.findIndex((entry) => entry.page === page)
  const [previous, entry, next] = [entries[at - 1], entries[at], entries[at + 1]]
  const here = `${path}/${pathOfPage(page)}`
  return (
    <StudyFrame
      study={study}
      path="questionnaires"
      above={[
        { to: `/studies/${study.id}/questionnaires`, label: editor.drafts },
        { to: path, label: titleOf(editor, draft.title, language) },
      ]}
    >
      <div className={isBeside ? 'edit-layout beside' : 'edit-layout'}>
        <DraftParts path={path} entries={entries} current={page} isFolded={isBeside} />
        <div className="edit-main">
          <h1>{entry && pageName(editor, entry, language)}</h1>
          {(view.kind === 'element' || view.kind === 'scale') && (
            <LockNotice isLocked={draft.isLocked} hasParent={draft.parent !== null} path={path} />
          )}
          <EditForm
            key={page}
            to={isBeside ? `${here}?beside` : here}
            saveTo={`${path}/save`}
            page={page}
            view={view}
            isLocked={draft.isLocked}
            ownLeft={ownLeft}
            seen={seen}
            rejected={rejected ?? null}
            isSaved={isSaved && !rejected}
            beside={{ isShown: isBeside, to: isBeside ? here : `${here}?beside` }}
          />
          <nav className="pager" aria-label={editor.onward}>
            {previous && (
              <a href={`${path}/${pathOfPage(previous.page)}`}>
                {editor.previous(pageName(editor, previous, language))}
              </a>
            )}
            {next && (
              <a href={`${path}/${pathOfPage(next.page)}`}>{editor.next(pageName(editor, next, language))}</a>
            )}
          </nav>
        </div>
        {isBeside && <PreviewPane path={path} page={page} entries={entries} revision={draft.revision} />}
      </div>
    </StudyFrame>
  )
}
