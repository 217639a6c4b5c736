import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { SealedWave } from '#app/results/results-state.ts'
import { CodebookLinks } from './codebook-links.tsx'
import { OpenResultsForm } from './open-results-form.tsx'
import { RuleUnfit } from './shortlist/rule-unfit.tsx'
import { StudyFrame } from './study-frame.tsx'

/** The envelope that stands in place of results: what is sealed and why, what can be done now, and the opening. */
export function SealedResults({
  sealed,
  isUnconfirmed = false,
}: {
  sealed: SealedWave
  /** The form was sent without its tick. */
  isUnconfirmed?: boolean
}) {
  const { seal: text } = useMessages()
  const { study, wave, tab, mayOpen, done } = sealed
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <StudyFrame study={study} wave={wave} path={tab}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead(wave.title)}</p>
      <p className="prose">{text.why}</p>
      {done ? (
        <>
          <BeforeOpening sealed={sealed} done={done} path={path} />
          <section>
            <h2>{text.meanwhileHeading}</h2>
            <ul>
              <li>
                <a href={`${path}/field`}>{text.toField}</a>
              </li>
              <li>
                <a href={`${path}/coverage-map`}>{text.toMap}</a>
              </li>
              <li>
                <a href={`${path}/results/flags`}>{text.toFlags}</a>
              </li>
              <li>
                <a href={`${path}/scopes`}>{text.toScopes}</a>
              </li>
              <li>
                <CodebookLinks path={path} />
              </li>
            </ul>
          </section>
          {mayOpen ? (
            <OpenResultsForm action={`${path}/opening`} rules={done.rules} isUnconfirmed={isUnconfirmed} />
          ) : (
            <p>{text.onlyLead}</p>
          )}
        </>
      ) : (
        <p>{text.waits}</p>
      )}
    </StudyFrame>
  )
}

function BeforeOpening({
  sealed: { wave, mayOpen },
  done: { sets, rules, unfit },
  path,
}: {
  sealed: SealedWave
  done: NonNullable<SealedWave['done']>
  path: string
}) {
  const { seal: text } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h2>{text.stepsHeading}</h2>
      <ol>
        <li>
          {wave.closedAt ? text.closed(formatDateTime(wave.closedAt, language)) : text.notClosed}{' '}
          {!wave.closedAt && mayOpen && <a href={path}>{text.toWave}</a>}
        </li>
        <li>
          {sets > 0 ? text.frozen(sets) : text.notFrozen} <a href={`${path}/freeze`}>{text.toFreeze}</a>
        </li>
        <li>
          {rules > 0 ? text.ruled(rules) : text.notRuled} <a href={`${path}/rule`}>{text.toRule}</a>
        </li>
      </ol>
      <RuleUnfit unfit={unfit} path={path} />
    </section>
  )
}
