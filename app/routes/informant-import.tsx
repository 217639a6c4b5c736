import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ImportColumns } from '#app/components/import-columns.tsx'
import { ImportUpload } from '#app/components/import-upload.tsx'
import { InformantPreview } from '#app/components/informant-preview.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { forbidden } from '#app/http/errors.ts'
import { readForm } from '#app/http/form.ts'
import { isImportForm } from '#app/imports/import-form.ts'
import { informantImportFields } from '#app/imports/informant-fields.ts'
import type { InformantPlan } from '#app/imports/informant-plan.ts'
import { readUpload } from '#app/imports/read-upload.server.ts'
import { linkDigest } from '#app/informant-changes.server.ts'
import { informantPreviewOf, newPairsOf, planOfInformantDraft } from '#app/informant-import.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizeWave, isId } from '#app/wave-head.server.ts'
import { deleteImportDraft, findImportDraft, insertImportDraft } from '#db/queries/import-drafts.ts'
import { applyInformantImport, findKnownField } from '#db/queries/informant-imports.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, informants } = metaMessages(matches)
  return [{ title: frame.titleOf(`${informants.import.heading}, ${data?.wave.title ?? ''}`) }]
}

/** The import reads and writes names, so it takes the right to names too. */
async function authorizeImport({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>) {
  const allowed = await authorizeWave(request, 'informant:write', params)
  if (!may(allowed.study.role, 'name:read')) throw forbidden()
  return allowed
}

export async function loader(args: LoaderFunctionArgs) {
  const { member, study, wave } = await authorizeImport(args)
  const query = new URL(args.request.url).searchParams
  const page = { study, wave: { id: wave.id, title: wave.title }, closed: wave.closedAt !== null }
  const draftId = query.get('draft')
  if (!draftId) return { ...page, isGone: false, draft: null }
  const draft = isId(draftId)
    ? await findImportDraft(db, draftOf(study.id, wave.id, member.accountId, draftId))
    : undefined
  if (!draft) return { ...page, isGone: true, draft: null }
  const known = await findKnownField(db, study.id, wave.id)
  const { plan, stamp, mapping } = planOfInformantDraft(draft, query, known)
  return {
    ...page,
    isGone: false,
    draft: {
      id: draft.id,
      fileName: draft.fileName,
      rows: draft.rows.length - 1,
      header: draft.rows[0] ?? [],
      mapping,
      stamp,
      preview: informantPreviewOf(plan),
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeImport(args)
  const form = await readForm(args.request)
  if (!isImportForm(form)) {
    return data({ fault: { code: 'no_file' as const }, isStale: false }, { status: 422 })
  }
  const base = `/studies/${study.id}/waves/${wave.id}/informants`
  if (wave.closedAt !== null) return redirect(`${base}/import`)
  const at = new Date().toISOString()
  const intent = form.get('intent')

  if (intent !== 'apply' && intent !== 'cancel') {
    const read = await readUpload(form)
    if ('fault' in read) return data({ fault: read.fault, isStale: false }, { status: 422 })
    const id = crypto.randomUUID()
    const { fileName, rows } = read
    const draft = { ...draftOf(study.id, wave.id, member.accountId, id), fileName, rows, createdAt: at }
    await insertImportDraft(db, draft)
    return redirect(`${base}/import?draft=${id}`)
  }

  const query = new URL(args.request.url).searchParams
  const draftId = query.get('draft') ?? ''
  if (!isId(draftId)) return redirect(`${base}/import`)
  if (intent === 'cancel') {
    await deleteImportDraft(db, draftId, member.accountId)
    return redirect(base)
  }
  const draft = await findImportDraft(db, draftOf(study.id, wave.id, member.accountId, draftId))
  if (!draft) return redirect(`${base}/import?draft=${draftId}`)
  let applied: InformantPlan | undefined
  const deed = { studyId: study.id, waveId: wave.id, accountId: member.accountId, at }
  const fault = await applyInformantImport(
    db,
    deed,
    (known) => {
      const { plan, stamp } = planOfInformantDraft(draft, query, known)
      if (plan.faults.length > 0 || stamp !== form.get('stamp')) return null
      applied = plan
      return newPairsOf(plan)
    },
    linkDigest,
  )
  if (fault || !applied) return data({ fault: undefined, isStale: true }, { status: 409 })
  await deleteImportDraft(db, draftId, member.accountId)
  const counts = [applied.pairs.length, applied.informants.length, applied.persons.length]
  return redirect(`${base}/import?done=${counts.join('.')}`)
}

const draftOf = (studyId: string, waveId: string, createdBy: string, id: string) => ({
  id,
  studyId,
  waveId,
  kind: 'informants' as const,
  createdBy,
})

export default function InformantImport() {
  const { study, wave, closed, isGone, draft } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const [query] = useSearchParams()
  const { imports, informants, words } = useMessages()
  const text = informants.import
  const base = `/studies/${study.id}/waves/${wave.id}/informants`
  const done = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(query.get('done') ?? '')
  return (
    <StudyFrame study={study} wave={wave} path="informants" above={[{ to: base, label: informants.heading }]}>
      <h1>{text.heading}</h1>
      {done && (
        <div className="notice" role="status">
          <p>{text.done(Number(done[1]), Number(done[2]), Number(done[3]))}</p>
          <a className="button" href={base}>
            {text.toInformants}
          </a>
        </div>
      )}
      {isGone && (
        <p className="notice warning" role="status">
          {imports.gone}
        </p>
      )}
      {answered?.isStale && (
        <p className="alert" role="alert">
          {imports.stale}
        </p>
      )}
      {closed ? (
        <p className="notice">{informants.closed}</p>
      ) : draft ? (
        <>
          <p>{imports.fileName(draft.fileName || imports.pasted, draft.rows)}</p>
          <ImportColumns
            draftId={draft.id}
            header={draft.header}
            fields={informantImportFields}
            labels={text.fields}
            mapping={draft.mapping}
          />
          <InformantPreview preview={draft.preview} stamp={draft.stamp} />
        </>
      ) : (
        <>
          <p>{imports.lead}</p>
          <p>{text.columns}</p>
          <p>{text.same}</p>
          <p className="quiet">{text.roles(Object.values(words.roles).join(', '))}</p>
          <ImportUpload fault={answered?.fault} />
        </>
      )}
    </StudyFrame>
  )
}
