import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { authorizeDraft } from '#app/editing/draft-head.server.ts'
import { DraftMissing, DraftWarnings } from '#app/editing/draft-warnings.tsx'
import { DraftWays } from '#app/editing/draft-ways.tsx'
import { pageEntries, pathOfPage } from '#app/editing/edit-view.ts'
import { KeptImportNotes } from '#app/editing/kept-import-notes.tsx'
import { inLanguage, pageName, titleOf } from '#app/editing/page-name.ts'
import { LockNotice } from '#app/editing/lock-notice.tsx'
import { badRequest } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaLanguage, metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { dismissImportNotes } from '#db/queries/questionnaire-import-notes.ts'
import { missingTexts } from '#survey/editable-texts.ts'
import { editorWarnings } from '#survey/editor-warnings.ts'
import { questionPlaces } from '#survey/edited-parts.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import '#app/styles/questionnaire.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { editor, frame } = metaMessages(matches)
  const title = data ? titleOf(editor, data.draft.title, metaLanguage(matches)) : ''
  return [{ title: frame.titleOf(editor.title(editor.draft, title)) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft, head } = await authorizeDraft(request, params)
  const { content } = draft
  const missing = missingTexts(content)
  const questions = new Map(questionPlaces(content).map((place) => [place.place, place.questions]))
  return {
    study,
    draft: head,
    importNotes: head.end === null ? draft.importNotes : null,
    entries: pageEntries(content),
    missing,
    warnings: editorWarnings(content).filter(({ code }) => code !== 'missing_language'),
    // what is asked, at a glance
    asked: Object.fromEntries([
      ...elementsOf(content).map(({ id, items }) => [
        id,
        [...items, ...(questions.get(id) ?? [])].map((one) => ({ id: one.id, text: one.text })),
      ]),
      ['own', (questions.get('own') ?? []).map(({ id, text }) => ({ id, text }))],
    ]) as Readonly<Record<string, { id: string; text: { da: string; en: string } }[]>>,
    isOnlyMissing: new URL(request.url).searchParams.get('only') === 'missing',
  }
}

const Dismissal = z.strictObject({ intent: z.literal('dismiss'), readAt: z.iso.datetime() })

/** Puts away the list of what was not taken over from the file; one of a later file stays. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, params)
  const form = Dismissal.safeParse(fieldsOf(await readForm(request)))
  if (!form.success) throw badRequest()
  const deed = { studyId: study.id, draftId: draft.id, by: member.accountId, at: new Date().toISOString() }
  await dismissImportNotes(db, { ...deed, readAt: form.data.readAt })
  return redirect(`/studies/${study.id}/questionnaires/drafts/${draft.id}`)
}

export default function Draft() {
  const { study, draft, importNotes, entries, missing, warnings, asked, isOnlyMissing } =
    useLoaderData<typeof loader>()
  const { editor, questionnaires } = useMessages()
  const language = useLanguage()
  const text = editor.front
  const path = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  const count = (of: 'da' | 'en') => missing.filter((one) => one.language === of).length
  return (
    <StudyFrame
      study={study}
      path="questionnaires"
      above={[{ to: `/studies/${study.id}/questionnaires`, label: editor.drafts }]}
    >
      <h1>{questionnaires.draftOf(titleOf(editor, draft.title, language))}</h1>
      {draft.end && <p className="notice warning">{text.ended[draft.end]}</p>}
      <dl className="facts">
        <dt>{text.madeFrom}</dt>
        <dd>{draft.parent ? inLanguage(draft.parent.title, language) : text.fromFile}</dd>
        <dt>{text.lastSaved}</dt>
        <dd>{text.lastSavedBy(formatDateTime(draft.savedAt, language), draft.savedByName)}</dd>
        <dt>{text.complete}</dt>
        <dd>
          {missing.length === 0 ? text.allWritten : text.someMissing(count('da'), count('en'))}{' '}
          {(missing.length > 0 || isOnlyMissing) && (
            <a href={isOnlyMissing ? path : `${path}?only=missing`}>
              {isOnlyMissing ? text.showAll : text.onlyMissing}
            </a>
          )}
        </dd>
      </dl>
      <LockNotice isLocked={draft.isLocked} hasParent={draft.parent !== null} path={path} />
      {isOnlyMissing ? (
        <DraftMissing path={path} entries={entries} missing={missing} />
      ) : (
        <>
          <DraftWays
            path={path}
            upload={`/studies/${study.id}/questionnaires/upload?draft=${draft.id}`}
            isOver={draft.end !== null}
          />
          {importNotes && <KeptImportNotes kept={importNotes} />}
          <DraftWarnings path={path} entries={entries} warnings={warnings} />
          <h2>{text.partsHeading}</h2>
          <ol className="draft-overview">
            {entries.map((entry) => (
              <li key={entry.page}>
                <h3>
                  <a href={`${path}/${pathOfPage(entry.page)}`}>{pageName(editor, entry, language)}</a>
                </h3>
                <p className="quiet">
                  {[
                    entry.name && text.itemsAndQuestions(entry.items, entry.questions),
                    entry.page === 'own' && text.ownCount(entry.questions),
                  ].filter(Boolean)}{' '}
                  {entry.missing > 0 && <span className="missing">{editor.missingCount(entry.missing)}</span>}
                </p>
                <ol>
                  {(asked[entry.page] ?? []).map((one) => (
                    <li key={one.id} lang={one.text[language] ? undefined : one.text.da ? 'da' : 'en'}>
                      {inLanguage(one.text, language) || <span className="missing">{editor.missing}</span>}
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </>
      )}
    </StudyFrame>
  )
}
