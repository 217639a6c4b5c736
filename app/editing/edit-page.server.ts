import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm, typedFields } from '#app/http/form.ts'
import { authorizeDraft } from './draft-head.server.ts'
import { anchorOf } from './edit-anchor.ts'
import { readEditForm } from './read-edit-form.ts'
import { editView, ownQuestionsLeft, pageEntries, pathOfPage } from './edit-view.ts'
import { editorFields } from './editor-fields.ts'
import type { FieldNote } from './field-notes.ts'
import type { FieldResult } from './merge-fields.ts'
import { markOf, saveEdit } from './save-draft.server.ts'

/** Shows a page of the editor. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft, head } = await authorizeDraft(request, params)
  const page = params.element ?? params.part ?? ''
  const view = editView(draft.content, page)
  // an element has its address, the other pages theirs
  if (!view || (view.kind === 'element') !== (params.element !== undefined)) throw notFound()
  if (head.end !== null) throw redirect(`/studies/${study.id}/questionnaires/drafts/${draft.id}`)
  const search = new URL(request.url).searchParams
  return {
    study,
    draft: head,
    page,
    view,
    entries: pageEntries(draft.content),
    ownLeft: ownQuestionsLeft(draft.content),
    seen: Object.fromEntries(
      editorFields(draft.content, page, head.isLocked).map(({ name, value }) => [name, markOf(value)]),
    ),
    isSaved: search.has('saved'),
    isBeside: search.has('beside'),
  }
}

/** Saves the plain form of a page: all of it, or nothing and everything that was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, params)
  const page = params.element ?? params.part ?? ''
  const view = editView(draft.content, page)
  if (!view || (view.kind === 'element') !== (params.element !== undefined)) throw notFound()
  const fields = fieldsOf(await readForm(request))
  const typed = typedFields(fields)
  const form = readEditForm(fields)
  if (!form.ok) {
    return data({ typed, notes: {}, seen: null, fault: 'outdated' as const }, { status: 422 })
  }

  const path = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  const outcome = await saveEdit(
    { studyId: study.id, draftId: draft.id, by: member.accountId, at: new Date().toISOString() },
    { page, changes: form.changes, operation: form.operation, isWhole: true },
  )
  if (outcome.status === 'rejected') {
    const notes = notesOf(outcome.results)
    const isConflict = Object.values(notes).every(({ state }) => state === 'conflict')
    // they see now what stands now: sending the form again keeps theirs
    const seen = Object.fromEntries(
      form.changes.map(({ name, seen: before }) => {
        const note = notes[name]
        return [name, note?.state === 'conflict' ? markOf(note.value) : before]
      }),
    )
    return data({ typed, notes, seen, fault: null }, { status: isConflict ? 409 : 422 })
  }
  if (outcome.status === 'unknown') throw notFound()
  if (outcome.status !== 'saved') {
    return data({ typed, notes: {}, seen: null, fault: outcome.status }, { status: 409 })
  }
  if (outcome.fault !== null) {
    return data({ typed: null, notes: {}, seen: null, fault: outcome.fault }, { status: 422 })
  }
  const beside = new URL(request.url).searchParams.has('beside') ? '&beside' : ''
  return redirect(`${path}/${pathOfPage(page)}?saved${beside}${anchorOf(form.action)}`)
}

function notesOf(results: ReadonlyMap<string, FieldResult>): Record<string, FieldNote> {
  const notes: Record<string, FieldNote> = {}
  for (const [name, result] of results) {
    if (result.state !== 'changed' && result.state !== 'same') notes[name] = result
  }
  return notes
}
