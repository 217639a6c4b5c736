import type { RankStep, RankSteps as Ranks } from '#analysis/steps/rank-steps.ts'
import { formatNumber, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import type { StepsPath } from '../steps-path.ts'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** From the scores of all practices to the rank of one, and how far it moves without one informant, role or element. */
export function RankSteps({
  ranks: { raw, adjusted, movement, informants, roles, elements },
  isComputing,
  labels,
  nameOf,
  stepsPath,
}: {
  ranks: Ranks
  /** Whether the analysis is still on its way. */
  isComputing: boolean
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  nameOf: (element: string) => string
  stepsPath: StepsPath
}) {
  const { steps: text, moves, words, results } = useMessages()
  const language = useLanguage()
  if (!raw) return <p className="notice">{text.nothing(results.notDefined)}</p>
  return (
    <ol className="steps">
      <Step heading={text.rankRaw} method="influence">
        <p>{text.rankHow}</p>
        <RankSum step={raw} />
        <p>
          <a href={stepsPath('score', null)}>{text.rankScore}</a>
        </p>
      </Step>
      <Step heading={text.rankAdjusted} method="role-model">
        {adjusted && movement !== null ? (
          <>
            <RankSum step={adjusted} />
            <p>
              {text.rankMovement(signedNumber(movement, language, Number.isInteger(movement) ? 0 : 1))}{' '}
              <a href={stepsPath('adjusted', null)}>{text.rankAdjustedScore}</a>
            </p>
          </>
        ) : (
          <p>{isComputing ? text.notYet : text.nothing(results.notDefined)}</p>
        )}
      </Step>
      <RankTable
        heading={text.rankInformants}
        how={text.rankOthersStay}
        to={stepsPath('moves', null)}
        own={raw}
        rows={informants.map(({ response, without }) => ({ what: labels.get(response) ?? '', without }))}
      />
      <RankTable
        heading={text.rankRoles}
        how={text.rankOthersStay}
        to={stepsPath('moves_roles', null)}
        own={raw}
        rows={roles.map(({ role, without }) => ({ what: roleWord(words, role), without }))}
      />
      <RankTable
        heading={text.rankElements}
        how={text.rankOthersToo}
        to={stepsPath('moves_elements', null)}
        own={raw}
        rows={elements.map(({ id, without }) => ({ what: moves.element(nameOf(id)), without }))}
      />
    </ol>
  )
}

function RankSum({ step: { above, equal, of, rank, score } }: { step: RankStep }) {
  const { steps: text } = useMessages()
  const { number } = useStepNumbers()
  return (
    <>
      <p>{text.rankCounts({ score: number(score), above, equal, of })}</p>
      <Sum result={useRank()(rank)}>
        {above} + ({equal} + 1) / 2
      </Sum>
    </>
  )
}

function RankTable({
  heading,
  how,
  to,
  own,
  rows,
}: {
  heading: string
  how: string
  /** Where the scores without are computed. */
  to: string
  own: RankStep
  rows: readonly { readonly what: string; readonly without: RankStep | null }[]
}) {
  const { steps: text, moves } = useMessages()
  const language = useLanguage()
  const { number } = useStepNumbers()
  const rank = useRank()
  const columns = [moves.total, text.above, text.equal, moves.rank, moves.change]
  return (
    <Step heading={heading} method="influence">
      <p>
        {how} <a href={to}>{text.rankScoresWithout}</a>
      </p>
      <ScrollTable caption={heading} isSaidAbove className="compact">
        <thead>
          <tr>
            <th scope="col">{moves.without}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, without }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {without ? (
                <>
                  <td className="number">{number(without.score)}</td>
                  <td className="number">{without.above}</td>
                  <td className="number">{without.equal}</td>
                  <td className="number">
                    {without.above} + ({without.equal} + 1) / 2 = {rank(without.rank)}
                  </td>
                  <td className="number">
                    {signedNumber(
                      without.rank - own.rank,
                      language,
                      Number.isInteger(without.rank - own.rank) ? 0 : 1,
                    )}
                  </td>
                </>
              ) : (
                <td colSpan={columns.length}>{text.noScoreWithout}</td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Step>
  )
}

/** Ranks with a half where places are shared. */
function useRank(): (value: number) => string {
  const language = useLanguage()
  return (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
}
