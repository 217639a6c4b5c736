import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { FreezeForm as Form } from '#app/components/freeze-form.tsx'
import { FreezeOpen } from '#app/components/freeze-open.tsx'
import { FrozenSets } from '#app/components/frozen-sets.tsx'
import { RuleUnfit } from '#app/components/shortlist/rule-unfit.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { consentsLacking } from '#app/consents/consents-lacking.server.ts'
import { db } from '#app/db.server.ts'
import { FreezeForm, freezeData } from '#app/frozen/freeze-form.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadFreezeDraft } from '#app/report/for-pages/frozen-sets.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { findStandingUnfit } from '#app/selection/standing-unfit.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { countUndecidedScopes } from '#db/queries/contested-scopes.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { listWaves } from '#db/queries/waves.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, freeze } = metaMessages(matches)
  return [{ title: frame.titleOf(freeze.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const { id, title, closedAt, questionnaire } = wave
  const sets = await listFrozenSets(db, id)
  const counts = (await listWaves(db, study.id)).find((one) => one.id === id)
  const toFreeze = closedAt && { id, title, purpose: study.purpose, questionnaire, closedAt }
  return {
    study,
    wave: { id, title, closedAt },
    done: new URL(request.url).searchParams.get('done'),
    mayFreeze: may(study.role, 'data:freeze'),
    sets,
    asked: counts?.assignments ?? 0,
    submitted: counts?.submitted ?? 0,
    contested: await countUndecidedScopes(db, id),
    lacking: await consentsLacking(id),
    unfit: await findStandingUnfit(study.id, wave),
    draft: toFreeze ? await loadFreezeDraft(toFreeze, sets[0] ?? null) : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'data:freeze', params)
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields, status: 409 | 422) =>
    data({ invalid, values: typedFields(fields) }, { status })
  const form = FreezeForm.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error), 422)
  const { id, title, closedAt, questionnaire } = wave
  if (!closedAt) return refused({ freeze: 'not_closed' }, 409)
  const outcome = await freezeData(
    form.data,
    { id, title, purpose: study.purpose, questionnaire, closedAt },
    { studyId: study.id, by: member.accountId, at: new Date().toISOString() },
  )
  if (outcome !== 'frozen') return refused({ freeze: outcome }, 409)
  return redirect(`/studies/${study.id}/waves/${id}/freeze?done=frozen`)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ wave, draft }) => wave.closedAt !== null && draft === null,
}

export default function Freeze() {
  const { study, wave, done, mayFreeze, sets, draft, unfit, ...open } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { freeze: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const refusal = rejected?.invalid.freeze as keyof typeof text.refused | undefined
  const said = sentenceFor({ frozen: text.done }, done)
  return (
    <StudyFrame study={study} wave={wave} path="">
      <h1>{text.heading}</h1>
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
      <p className="lead">{text.intro}</p>
      <RuleUnfit unfit={unfit} path={path} />
      {wave.closedAt === null ? (
        <p className="notice warning">
          {text.notClosed} <a href={path}>{text.toWave}</a>
        </p>
      ) : draft === null ? (
        <FiguresComputing analysis={{ state: 'computing', progress: null }} />
      ) : (
        <>
          <FreezeOpen
            draft={draft}
            path={path}
            consents={`/studies/${study.id}/consents?wave=${wave.id}`}
            {...open}
          />
          <Form draft={draft} newest={sets[0]?.number ?? 0} mayFreeze={mayFreeze} rejected={rejected} />
        </>
      )}
      <FrozenSets sets={sets} path={path} />
    </StudyFrame>
  )
}
