import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { DecisionLog } from '#app/components/decisions/decision-log.tsx'
import { KeptForm } from '#app/components/decisions/kept-form.tsx'
import { LogDownload } from '#app/components/decisions/log-download.tsx'
import { ListNotices } from '#app/components/decisions/list-notices.tsx'
import { isAnotherList, ListDiffers } from '#app/components/decisions/list-differs.tsx'
import { NoSelection } from '#app/components/decisions/no-selection.tsx'
import { ProposalsForm } from '#app/components/decisions/proposals-form.tsx'
import { DecidedPractices } from '#app/components/decisions/decided-practices.tsx'
import { SelectionStatus } from '#app/components/decisions/selection-status.tsx'
import { PageParts } from '#app/components/page-parts.tsx'
import { SavedNotice, savedPlace } from '#app/components/saved-notice.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { db } from '#app/db.server.ts'
import { decide } from '#app/decisions/decide.server.ts'
import { AcceptForm } from '#app/decisions/decision-forms.server.ts'
import { loadDecisionsPage } from '#app/decisions/decisions-page.server.ts'
import { notDecided } from '#app/decisions/not-decided.server.ts'
import { answersForm, fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { hasJudgements } from '#db/queries/criterion-judgements.ts'
import '#app/styles/results.css'
import '#app/styles/decisions.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, decisions } = metaMessages(matches)
  return [{ title: frame.titleOf(decisions.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  const { searchParams } = new URL(request.url)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    done: searchParams.get('done'),
    answersForm: answersForm(request),
    mayDecide: may(study.role, 'decision:write'),
    isJudged: await hasJudgements(db, { studyId: study.id, waveId: wave.id }),
    ...(await loadDecisionsPage(wave, searchParams)),
  }
}

/** Chooses proposals together. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'decision:write', params)
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  const form = AcceptForm.safeParse(fields)
  if (!form.success) {
    return notDecided(wave.id, values, { status: 422, invalid: invalidFields(form.error) })
  }
  const outcomes = new Map(form.data.practice.map((id) => [id, 'chosen'] as const))
  const deed = { studyId: study.id, waveId: wave.id, by: member.accountId, at: new Date().toISOString() }
  const decided = await decide(deed, { ...form.data, kind: 'choice', outcomes })
  if (typeof decided !== 'number') return notDecided(wave.id, values, decided)
  return redirect(`/studies/${study.id}/waves/${wave.id}/decisions?done=decided${savedPlace}`)
}

export const handle: RouteHandle<typeof loader> = {
  // what was typed into a form that was refused must not be lost
  refreshes: ({ selection, answersForm }) =>
    !answersForm && selection.status === 'computing' && selection.analysis.state === 'computing',
}

export default function Decisions() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, done, mayDecide, query, list, selection, log, elements } = loaded
  const rejected = useActionData<typeof action>()
  const { decisions: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const said = sentenceFor({ decided: text.decided }, done)
  return (
    <ShortlistFrame study={study} wave={wave} page="decisions">
      <h1>{text.heading}</h1>
      {said && !rejected && <SavedNotice>{said}</SavedNotice>}
      <p className="lead">{text.lead}</p>
      <ListNotices list={list} path={path} />
      {selection.status !== 'made' ? (
        <>
          {rejected && <KeptForm rejected={rejected} />}
          <NoSelection selection={selection} list={list} path={path} isStill={rejected !== undefined} />
        </>
      ) : query.isLog ? null : (
        <>
          <PageParts
            label={text.parts}
            parts={[
              { id: 'proposals', name: text.proposalsHeading },
              { id: 'practices', name: text.listHeading },
              { id: 'log', name: text.logHeading },
            ]}
          />
          <SelectionStatus progress={selection.progress} list={list} path={path} />
          <ProposalsForm
            proposals={selection.proposals}
            waiting={selection.waiting}
            nearest={selection.nearest}
            elements={elements}
            k={selection.progress.k}
            stamp={selection.stamp}
            path={path}
            closed={
              !mayDecide ? (
                <p>{text.readOnly}</p>
              ) : (
                isAnotherList(list) && <ListDiffers list={list} path={path} />
              )
            }
            rejected={rejected}
          />
          <DecidedPractices lines={selection.lines} k={selection.progress.k} query={query} path={path} />
        </>
      )}
      <DecisionLog log={log} isWhole={query.isLog} path={path} />
      {(log.place.total > 0 || loaded.isJudged) && <LogDownload action={`${path}/decisions.csv`} />}
    </ShortlistFrame>
  )
}
