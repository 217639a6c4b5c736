import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportColumns } from '#app/components/import-columns.tsx'
import { ImportUpload } from '#app/components/import-upload.tsx'
import { PracticeImportDone } from '#app/components/practice-import-done.tsx'
import { PracticePreview } from '#app/components/practice-preview.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { readForm } from '#app/http/form.ts'
import { isImportForm } from '#app/imports/import-form.ts'
import { practiceChanges } from '#app/imports/practice-plan.ts'
import { practiceImportFields } from '#app/imports/practice-fields.ts'
import { readUpload } from '#app/imports/read-upload.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { planOfDraft, previewOf } from '#app/practice-import.server.ts'
import { authorizeStudy } from '#app/study-head.server.ts'
import { deleteImportDraft, findImportDraft, insertImportDraft } from '#db/queries/import-drafts.ts'
import { applyPracticeImport } from '#db/queries/practice-imports.ts'
import { listKnownPractices } from '#db/queries/practices.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, imports } = metaMessages(matches)
  return [{ title: frame.titleOf(imports.practicesHeading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member, study } = await authorizeStudy(request, 'practice:write', studyId)
  const query = new URL(request.url).searchParams
  const draftId = query.get('draft')
  if (!draftId) return { study, isGone: false, draft: null }
  const draft = await findImportDraft(db, draftOf(studyId, member.accountId, draftId))
  if (!draft) return { study, isGone: true, draft: null }
  const { plan, stamp, mapping } = planOfDraft(draft, query, await listKnownPractices(db, studyId))
  return {
    study,
    isGone: false,
    draft: {
      id: draft.id,
      fileName: draft.fileName,
      rows: draft.rows.length - 1,
      header: draft.rows[0] ?? [],
      mapping,
      stamp,
      preview: previewOf(plan),
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member } = await authorizeStudy(request, 'practice:write', studyId)
  const form = await readForm(request)
  if (!isImportForm(form))
    return data({ fault: { code: 'no_file' as const }, isStale: false }, { status: 422 })
  const now = new Date().toISOString()
  const base = `/studies/${studyId}/practices`
  const intent = form.get('intent')

  if (intent !== 'apply' && intent !== 'cancel') {
    const read = await readUpload(form)
    if ('fault' in read) return data({ fault: read.fault, isStale: false }, { status: 422 })
    const id = crypto.randomUUID()
    const { fileName, rows } = read
    await insertImportDraft(db, {
      ...draftOf(studyId, member.accountId, id),
      fileName,
      rows,
      createdAt: now,
    })
    return redirect(`${base}/import?draft=${id}`)
  }

  const query = new URL(request.url).searchParams
  const draftId = query.get('draft') ?? ''
  if (intent === 'cancel') {
    await deleteImportDraft(db, draftId, member.accountId)
    return redirect(base)
  }
  const draft = await findImportDraft(db, draftOf(studyId, member.accountId, draftId))
  if (!draft) return redirect(`${base}/import?draft=${encodeURIComponent(draftId)}`)
  const imported = await applyPracticeImport(db, { studyId, by: member.accountId, at: now }, (known) => {
    const { plan, stamp } = planOfDraft(draft, query, known)
    return plan.faults.length > 0 || stamp !== form.get('stamp') ? null : practiceChanges(plan, known)
  })
  if (!imported) return data({ fault: undefined, isStale: true }, { status: 409 })
  await deleteImportDraft(db, draftId, member.accountId)
  const counts = new URLSearchParams(Object.entries(imported).map(([name, count]) => [name, String(count)]))
  return redirect(`${base}/import?done=1&${counts}`)
}

const draftOf = (studyId: string, createdBy: string, id: string) => ({
  id,
  studyId,
  waveId: null,
  kind: 'practices' as const,
  createdBy,
})

export default function PracticeImport() {
  const { study, isGone, draft } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { imports: text, practices } = useMessages()
  const base = `/studies/${study.id}/practices`
  return (
    <StudyFrame study={study} path="practices" above={[{ to: base, label: practices.heading }]}>
      <h1>{text.practicesHeading}</h1>
      {!draft && <PracticeImportDone base={base} />}
      {isGone && (
        <div className="notice warning" role="status">
          <p>{text.gone}</p>
        </div>
      )}
      {draft ? (
        <>
          <p>{text.fileName(draft.fileName || text.pasted, draft.rows)}</p>
          {answered?.isStale && (
            <div className="alert" role="alert">
              <p>{text.stale}</p>
            </div>
          )}
          <ImportColumns
            draftId={draft.id}
            header={draft.header}
            fields={practiceImportFields}
            labels={practices.fields}
            mapping={draft.mapping}
          />
          <PracticePreview preview={draft.preview} stamp={draft.stamp} />
        </>
      ) : (
        <>
          <p>{text.lead}</p>
          <p>{text.practicesColumns}</p>
          <p className="quiet">
            {text.known}: {Object.values(practices.fields).join(', ')}.
          </p>
          <ImportUpload fault={answered?.fault} />
        </>
      )}
    </StudyFrame>
  )
}
