import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportSteps } from '#app/components/import-steps.tsx'
import { PracticeImportDone } from '#app/components/practice-import-done.tsx'
import { PracticePreview } from '#app/components/practice-preview.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { readUploadForm } from '#app/http/form.ts'
import {
  dropDraft,
  findDraft,
  keepUpload,
  shownDraft,
  type DraftOwner,
} from '#app/imports/import-draft.server.ts'
import { isImportForm } from '#app/imports/import-form.ts'
import { practiceChanges } from '#app/imports/practice-plan.ts'
import { practiceImportFields } from '#app/imports/practice-fields.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { planOfPracticeDraft, practicePreviewOf } from '#app/practices/practice-import.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { applyPracticeImport } from '#db/queries/practice-imports.ts'
import { listKnownPractices } from '#db/queries/practices.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, imports } = metaMessages(matches)
  return [{ title: frame.titleOf(imports.practicesHeading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member, study } = await authorizeStudy(request, 'practice:write', studyId)
  const query = new URL(request.url).searchParams
  const draft = await findDraft(ownerOf(studyId, member.accountId), query)
  if (!draft) return { study, isGone: query.has('draft'), draft: null }
  const known = await listKnownPractices(db, studyId)
  const { plan, ...matched } = planOfPracticeDraft(draft, query, known)
  const preview = await practicePreviewOf(plan, known)
  return { study, isGone: false, draft: { ...shownDraft(draft), ...matched, preview } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member } = await authorizeStudy(request, 'practice:write', studyId)
  const form = await readUploadForm(request)
  if (!isImportForm(form)) {
    return data({ fault: { code: 'no_file' as const }, isStale: false }, { status: 422 })
  }
  const base = `/studies/${studyId}/practices`
  const owner = ownerOf(studyId, member.accountId)
  const at = new Date().toISOString()
  if (!form.has('intent')) {
    const kept = await keepUpload(owner, form, at)
    if ('fault' in kept) return data({ fault: kept.fault, isStale: false }, { status: 422 })
    return redirect(`${base}/import?draft=${kept.id}`)
  }

  const query = new URL(request.url).searchParams
  const draft = await findDraft(owner, query)
  if (form.get('intent') === 'cancel') {
    if (draft) await dropDraft(draft)
    return redirect(base)
  }
  if (!draft) return redirect(`${base}/import?draft=gone`)
  const imported = await applyPracticeImport(
    db,
    { studyId, by: member.accountId, at },
    (known) => {
      const { plan, stamp } = planOfPracticeDraft(draft, query, known)
      return plan.faults.length > 0 || stamp !== form.get('stamp') ? null : practiceChanges(plan, known)
    },
    scopeGate,
  )
  if (!imported) return data({ fault: undefined, isStale: true }, { status: 409 })
  await dropDraft(draft)
  const counts = new URLSearchParams(Object.entries(imported).map(([name, count]) => [name, String(count)]))
  return redirect(`${base}/import?done=1&${counts}`)
}

const ownerOf = (studyId: string, createdBy: string): DraftOwner => ({
  studyId,
  waveId: null,
  kind: 'practices',
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
      <ImportSteps
        draft={draft}
        isGone={isGone}
        answered={answered}
        fields={practiceImportFields}
        labels={practices.fields}
        about={
          <>
            <p>{text.practicesColumns}</p>
            <p className="quiet">
              {text.known}: {Object.values(practices.fields).join(', ')}.
            </p>
          </>
        }
        preview={draft && <PracticePreview preview={draft.preview} stamp={draft.stamp} />}
      />
    </StudyFrame>
  )
}
