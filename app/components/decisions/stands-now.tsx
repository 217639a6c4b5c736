import type { LoggedDecision } from '#app/decisions/decisions-page.server.ts'
import type { loadPracticeDecisionPage } from '#app/decisions/practice-page.server.ts'
import type { ShownList } from '#app/decisions/selection.server.ts'
import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { usePlaceWords } from './place-words.ts'

type Loaded = Awaited<ReturnType<typeof loadPracticeDecisionPage>>

/** The decision about a practice that stands, and whether there are newer figures than it was made on. */
export function StandsNow({
  stands,
  practiceId,
  list,
  inRun,
  path,
}: {
  stands: Loaded['stands']
  practiceId: string
  /** Of the wave. */
  path: string
  list: ShownList | null
  /** What the list says of it now: `null` when it is not among its data, `undefined` before there is a list. */
  inRun: PracticeInRun | null | undefined
}) {
  const { decisions: text, packets } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h2 id="stands">{text.standsHeading}</h2>
      {!stands ? (
        <p>{text.standsOpen}</p>
      ) : (
        <>
          <p>
            <strong>
              {text.stands(
                text.outcomes[stands.outcome],
                stands.number,
                stands.by,
                formatDateTime(stands.at, language),
              )}
            </strong>{' '}
            <SwapSide decision={stands} practiceId={practiceId} />
          </p>
          <p>{sentenceCase(text.reasonCodes[stands.reasonCode] ?? stands.reasonCode)}:</p>
          <blockquote>{stands.reason}</blockquote>
          {stands.outcome === 'chosen' && (
            <p>
              <a href={`${path}/packets/${practiceId}`}>{packets.openPacket}</a>
            </p>
          )}
          {stands.isEarlier && stands.outcome !== 'reopened' && list && (
            <div className="notice warning">
              <p>
                {stands.run.setNumber === list.set.number && stands.run.ruleNumber === list.rule.number
                  ? text.recomputed
                  : text.newerFigures({
                      set: stands.run.setNumber,
                      rule: stands.run.ruleNumber,
                      newSet: list.set.number,
                      newRule: list.rule.number,
                    })}
              </p>
              <ThenAndNow then={stands.seen} now={inRun} />
            </div>
          )}
        </>
      )}
    </section>
  )
}

function SwapSide({
  decision: { kind, entries },
  practiceId,
}: {
  decision: Pick<LoggedDecision, 'kind' | 'entries'>
  practiceId: string
}) {
  const { decisions: text } = useMessages()
  const [incoming, out] = entries
  if (kind !== 'swap' || !incoming || !out) return null
  return (
    <>
      {incoming.practiceId === practiceId ? text.standsInSwap(out.name) : text.standsOutSwap(incoming.name)}
    </>
  )
}

/** @param now `undefined` while it is computed. */
function ThenAndNow({ then, now }: { then: PracticeInRun; now: PracticeInRun | null | undefined }) {
  const { decisions: text } = useMessages()
  const said = useStanding()
  return (
    <ul>
      <li>{text.wasAt(said(then))}</li>
      {now !== undefined && <li>{text.isAt(now ? said(now) : text.notInSet)}</li>}
    </ul>
  )
}

function useStanding() {
  const { decisions: text } = useMessages()
  const words = usePlaceWords()
  return ({ candidates, proposal, k }: PracticeInRun): string =>
    [
      ...(candidates.length === 0
        ? [text.missingData]
        : candidates.map((one) => [words.place(one), words.chance(one, k)].filter(Boolean).join(', '))),
      proposal ? text.proposedThen : text.notProposedThen,
    ].join('; ')
}
