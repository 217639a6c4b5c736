import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ImportSteps } from '#app/components/import-steps.tsx'
import { InformantImportDone } from '#app/components/informant-import-done.tsx'
import { InformantPreview } from '#app/components/informant-preview.tsx'
import { StoppedPractices } from '#app/components/stopped-practices.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { forbidden } from '#app/http/errors.ts'
import { readUploadForm } from '#app/http/form.ts'
import {
  dropDraft,
  findDraft,
  keepUpload,
  shownDraft,
  type DraftOwner,
} from '#app/imports/import-draft.server.ts'
import { isImportForm } from '#app/imports/import-form.ts'
import { informantImportFields } from '#app/imports/informant-fields.ts'
import type { InformantPlan } from '#app/imports/informant-plan.ts'
import { listNamesOf } from '#app/waves/fielding.server.ts'
import { linkDigest } from '#app/informants/informant-changes.server.ts'
import {
  informantPreviewOf,
  newPairsOf,
  planOfInformantDraft,
} from '#app/informants/informant-import.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
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
  const draft = await findDraft(ownerOf(wave, member.accountId), query)
  if (!draft) return { ...page, isGone: query.has('draft'), draft: null }
  const known = await findKnownField(db, study.id, wave.id)
  const { plan, ...matched } = planOfInformantDraft(draft, query, known)
  const preview = informantPreviewOf(plan)
  return { ...page, isGone: false, draft: { ...shownDraft(draft), ...matched, preview } }
}

export async function action(args: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeImport(args)
  const form = await readUploadForm(args.request)
  if (!isImportForm(form)) {
    return data({ fault: { code: 'no_file' as const }, isStale: false, stopped: [] }, { status: 422 })
  }
  const base = `/studies/${study.id}/waves/${wave.id}/informants`
  if (wave.closedAt !== null) return redirect(`${base}/import`)
  const owner = ownerOf(wave, member.accountId)
  const at = new Date().toISOString()
  if (!form.has('intent')) {
    const kept = await keepUpload(owner, form, at)
    if ('fault' in kept) return data({ fault: kept.fault, isStale: false, stopped: [] }, { status: 422 })
    return redirect(`${base}/import?draft=${kept.id}`)
  }

  const query = new URL(args.request.url).searchParams
  const draft = await findDraft(owner, query)
  if (form.get('intent') === 'cancel') {
    if (draft) await dropDraft(draft)
    return redirect(base)
  }
  if (!draft) return redirect(`${base}/import?draft=gone`)
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
    scopeGate,
  )
  if (typeof fault === 'object' && fault) {
    const stopped = await listNamesOf(db, study.id, fault.stopped)
    return data({ fault: undefined, isStale: false, stopped }, { status: 409 })
  }
  if (fault || !applied) return data({ fault: undefined, isStale: true, stopped: [] }, { status: 409 })
  await dropDraft(draft)
  const counts = [applied.pairs.length, applied.informants.length, applied.persons.length]
  return redirect(`${base}/import?done=${counts.join('.')}`)
}

const ownerOf = (wave: { id: string; studyId: string }, createdBy: string): DraftOwner => ({
  studyId: wave.studyId,
  waveId: wave.id,
  kind: 'informants',
  createdBy,
})

export default function InformantImport() {
  const { study, wave, closed, isGone, draft } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { informants, scopeChecks, words } = useMessages()
  const text = informants.import
  const base = `/studies/${study.id}/waves/${wave.id}/informants`
  return (
    <StudyFrame study={study} wave={wave} path="informants" above={[{ to: base, label: informants.heading }]}>
      <h1>{text.heading}</h1>
      {answered && answered.stopped.length > 0 && (
        <div className="alert" role="alert">
          <p>{scopeChecks.importStopped(answered.stopped.length)}</p>
          <StoppedPractices studyId={study.id} practices={answered.stopped} />
        </div>
      )}
      {!draft && <InformantImportDone base={base} />}
      {closed ? (
        <p className="notice">{informants.closed}</p>
      ) : (
        <ImportSteps
          draft={draft}
          isGone={isGone}
          answered={answered}
          fields={informantImportFields}
          labels={text.fields}
          about={
            <>
              <p>{text.columns}</p>
              <p>{text.same}</p>
              <p className="quiet">{text.roles(Object.values(words.roles).join(', '))}</p>
            </>
          }
          preview={draft && <InformantPreview preview={draft.preview} stamp={draft.stamp} />}
        />
      )}
    </StudyFrame>
  )
}
