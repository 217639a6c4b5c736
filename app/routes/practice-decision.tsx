import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { DecideParts } from '#app/components/decisions/decide-parts.tsx'
import { FiguresNow } from '#app/components/decisions/figures-now.tsx'
import { Judgements } from '#app/components/decisions/judgements.tsx'
import { KeptForm } from '#app/components/decisions/kept-form.tsx'
import { ListNotices } from '#app/components/decisions/list-notices.tsx'
import { NoSelection } from '#app/components/decisions/no-selection.tsx'
import { PracticeHistory } from '#app/components/decisions/practice-history.tsx'
import { Recognition } from '#app/components/decisions/recognition.tsx'
import { StandsNow } from '#app/components/decisions/stands-now.tsx'
import { SavedNotice } from '#app/components/saved-notice.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { actOnPractice } from '#app/decisions/practice-action.server.ts'
import { loadPracticeDecisionPage } from '#app/decisions/practice-page.server.ts'
import { notFound } from '#app/http/errors.ts'
import { answersForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import '#app/styles/results.css'
import '#app/styles/decisions.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, decisions } = metaMessages(matches)
  return [{ title: frame.titleOf(decisions.practiceTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'result:read', params)
  const { practiceId } = params
  if (!isId(practiceId)) throw notFound()
  const { searchParams } = new URL(request.url)
  const asked = { studyId: study.id, wave, practiceId, accountId: member.accountId }
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    done: searchParams.get('done'),
    answersForm: answersForm(request),
    mayDecide: may(study.role, 'decision:write'),
    ...(await loadPracticeDecisionPage(asked, searchParams)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'decision:write', params)
  const { practiceId } = params
  if (!isId(practiceId)) throw notFound()
  const deed = { studyId: study.id, waveId: wave.id, practiceId, by: member.accountId }
  return actOnPractice(request, { ...deed, at: new Date().toISOString() })
}

export const handle: RouteHandle<typeof loader> = {
  // what was typed into a form that was refused must not be lost
  refreshes: ({ selection, answersForm }) =>
    !answersForm && selection.status === 'computing' && selection.analysis.state === 'computing',
}

export default function PracticeDecision() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, practice, done, mayDecide, list, selection, stands, history } = loaded
  const rejected = useActionData<typeof action>()
  const { decisions: text, judgements } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const said = sentenceFor(
    { decided: text.decided, judged: judgements.saved, recognised: judgements.recognitionSaved },
    done,
  )
  const intent = rejected?.values.intent
  const isDecision = intent === 'decide' || intent === 'swap'
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="decisions"
      above={[{ to: `${path}/decisions`, label: text.heading }]}
    >
      <h1>{text.aboutHeading(practice.name, practice.code)}</h1>
      {said && !rejected && <SavedNotice>{said}</SavedNotice>}
      <ListNotices list={list} path={path} />
      <StandsNow
        stands={stands}
        practiceId={practice.id}
        list={list}
        path={path}
        inRun={selection.status === 'made' ? selection.inRun : undefined}
      />
      {selection.status !== 'made' ? (
        <>
          {rejected && isDecision && <KeptForm rejected={rejected} />}
          <NoSelection selection={selection} list={list} path={path} isStill={rejected !== undefined} />
        </>
      ) : (
        <>
          <FiguresNow
            inRun={selection.inRun}
            scenarios={selection.scenarios}
            nearest={selection.nearest}
            practiceId={practice.id}
            path={path}
            profile={loaded.profile}
            elements={loaded.elements}
          />
          {mayDecide && (
            <DecideParts
              selection={selection}
              list={list}
              practiceId={practice.id}
              stands={stands}
              path={path}
              rejected={isDecision ? rejected : undefined}
            />
          )}
        </>
      )}
      <Recognition
        recognitions={loaded.recognitions}
        mayDecide={mayDecide}
        rejected={intent === 'recognise' ? rejected : undefined}
      />
      <Judgements
        judgements={loaded.judgements}
        showsOthers={loaded.showsOthers}
        mayJudge={mayDecide}
        scores={selection.status === 'made' ? selection.scores : []}
        scale={selection.status === 'made' ? selection.scale : null}
        rejected={intent === 'judge' ? rejected : undefined}
        elements={loaded.elements}
      />
      <PracticeHistory history={history} total={loaded.historyTotal} path={path} />
      <a href={`${path}/decisions`}>{text.back}</a>
    </ShortlistFrame>
  )
}
