import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ResultsOpened } from '#app/components/results-opened.tsx'
import { SealedResults } from '#app/components/sealed-results.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadResultsState, loadSealedWave } from '#app/results/results-seal.server.ts'
import { isSealable } from '#app/results/results-state.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { openResults } from '#db/queries/results-openings.ts'

const Opening = z.strictObject({ confirm: z.literal('yes') })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, seal } = metaMessages(matches)
  return [{ title: frame.titleOf(seal.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const state = await loadResultsState(study, wave.id)
  if (!state) throw notFound()
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    state,
    sealed: state.opening ? null : await loadSealedWave(study, wave, 'results'),
    isOvertaken: new URL(request.url).searchParams.get('done') === 'already',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'result:open', params)
  if (!isSealable(study.purpose)) throw notFound()
  const form = Opening.safeParse(fieldsOf(await readForm(request)))
  if (!form.success) return data({ isUnconfirmed: true }, { status: 422 })
  const at = new Date().toISOString()
  const { isOwn } = await openResults(db, { studyId: study.id, waveId: wave.id, by: member.accountId, at })
  const path = `/studies/${study.id}/waves/${wave.id}`
  return redirect(isOwn ? `${path}/results` : `${path}/opening?done=already`)
}

export default function OpeningPage() {
  const { study, wave, state, sealed, isOvertaken } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { seal: text } = useMessages()
  if (!state.opening) {
    return sealed && <SealedResults sealed={sealed} isUnconfirmed={rejected?.isUnconfirmed ?? false} />
  }
  return (
    <StudyFrame study={study} wave={wave} path="results">
      <h1>{text.openedHeading}</h1>
      {isOvertaken && (
        <p className="notice" role="status">
          {text.already}
        </p>
      )}
      <p className="lead">
        <ResultsOpened state={state} />
      </p>
      <p className="actions">
        <a className="button" href={`/studies/${study.id}/waves/${wave.id}/results`}>
          {text.toResults}
        </a>
      </p>
    </StudyFrame>
  )
}
