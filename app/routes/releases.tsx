import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { ReleaseForm } from '#app/components/release-form.tsx'
import { ReleaseHistory } from '#app/components/release-history.tsx'
import { ReleasePreview } from '#app/components/release-preview.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { WithdrawForm } from '#app/components/withdraw-form.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { changeRelease, ReleaseChange } from '#app/release/release-change.server.ts'
import { prepareDraft, releaseDraft } from '#app/release/release-draft.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { listReleases } from '#db/queries/releases.ts'
import { findStudy } from '#db/queries/studies.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.manageTitleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'release:write', params)
  const settings = await findStudy(db, study.id)
  if (!settings) throw notFound()
  const prepared = wave.closedAt ? await prepareDraft(db, wave, settings.minimumGroup) : null
  return {
    study,
    wave: { id: wave.id, title: wave.title, closedAt: wave.closedAt },
    minimum: settings.minimumGroup,
    done: new URL(request.url).searchParams.get('done'),
    releases: await listReleases(db, wave.id),
    draft: prepared && releaseDraft(prepared),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'release:write', params)
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields, status: 409 | 422) =>
    data({ invalid, values: typedFields(fields) }, { status })
  const form = ReleaseChange.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error), 422)
  const at = new Date().toISOString()
  const outcome = await changeRelease(form.data, wave, { studyId: study.id, by: member.accountId, at })
  if (outcome !== 'released' && outcome !== 'withdrawn') return refused({ release: outcome }, 409)
  return redirect(`/studies/${study.id}/waves/${wave.id}/releases?done=${outcome}`)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ wave, draft }) => wave.closedAt !== null && draft === null,
}

export default function Releases() {
  const { study, wave, done, minimum, releases, draft } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { release: text } = useMessages()
  const wavePath = `/studies/${study.id}/waves/${wave.id}`
  const refusal = rejected?.invalid.release as keyof typeof text.refused | undefined
  const said = sentenceFor({ released: text.made, withdrawn: text.withdrawn }, done)
  const [newest] = releases
  const standing = newest && !newest.withdrawnAt ? newest : undefined
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="release"
      above={[{ to: `${wavePath}/release`, label: text.heading }]}
    >
      <h1>{text.manage}</h1>
      {said && !rejected && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      {refusal && (
        <div className="alert" role="alert">
          <p>{text.refused[refusal]}</p>
        </div>
      )}
      <p className="lead">{text.manageIntro}</p>
      <p className="notice">
        {!standing
          ? text.noneStands
          : standing.minimum < minimum
            ? text.raised(standing.minimum, minimum)
            : text.standsNow(standing.number)}
      </p>
      {wave.closedAt === null ? (
        <p className="notice warning">
          {text.notClosed} <a href={wavePath}>{text.toWave}</a>
        </p>
      ) : draft === null ? (
        <FiguresComputing analysis={{ state: 'computing', progress: null }} />
      ) : (
        <>
          <ReleasePreview draft={draft} minimum={minimum} path={`${wavePath}/releases/preview`} />
          <ReleaseForm
            digest={draft.digest}
            after={newest?.number ?? 0}
            isFirst={releases.length === 0}
            rejected={rejected?.values.intent === 'release' ? rejected : undefined}
          />
        </>
      )}
      {standing && (
        <WithdrawForm
          number={standing.number}
          rejected={rejected?.values.intent === 'withdraw' ? rejected : undefined}
        />
      )}
      <ReleaseHistory releases={releases} />
    </StudyFrame>
  )
}
