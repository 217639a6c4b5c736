import { useMessages } from '#app/messages/use-messages.ts'
import type { ListSlice } from '#app/report/list/list-slice.ts'
import { ScrollTable } from '../../scroll-table.tsx'
import { ChanceCell, PlaceCell, PracticeHead } from './list-cells.tsx'
import { useCauseSentence } from './cause-words.ts'
import { usePickSentences } from './pick-words.ts'

/** The practices that the rule proposes, in the order they were picked, each with its strategy, its reason and its weak point. */
export function ProposedPractices({
  slice: { chosen, settings },
  nameOf,
  path,
}: {
  slice: ListSlice
  nameOf: (element: string) => string
  /** Of the wave. */
  path: string
}) {
  const { shortlist: text } = useMessages()
  const { k } = settings
  const names = new Map(chosen.map(({ practice, code, name }) => [practice, `${code} ${name}`]))
  const pickSentences = usePickSentences(nameOf, (practice) => names.get(practice) ?? practice, k)
  const causeSentence = useCauseSentence(nameOf, settings)
  return (
    <section>
      <h2 id="proposed">{text.proposedHeading}</h2>
      {chosen.length === 0 ? (
        <p className="notice">{text.noneProposed}</p>
      ) : (
        <>
          <p className="prose">{text.proposedIntro}</p>
          <ScrollTable caption={text.proposedTable} isSaidAbove className="list-lines">
            <thead>
              <tr>
                <th scope="col">{text.practice}</th>
                <th scope="col">{text.why}</th>
                <th scope="col">{text.place}</th>
                <th scope="col">{text.chance}</th>
                <th scope="col">{text.moves}</th>
              </tr>
            </thead>
            <tbody>
              {chosen.map((line) => (
                <tr key={`${line.practice} ${line.scopeVersion}`}>
                  <PracticeHead line={line} path={path} />
                  <td className="words-cell own-line said-alone" data-label={text.why}>
                    {line.pick && (
                      <>
                        <strong>
                          {line.pick.place}. {text.strategies[line.pick.strategy]}.
                        </strong>{' '}
                        {pickSentences(line.pick)}
                      </>
                    )}
                  </td>
                  <PlaceCell line={line} />
                  <ChanceCell line={line} k={k} />
                  <td className="words-cell own-line said-alone" data-label={text.moves}>
                    {causeSentence(line.strongest)}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  )
}
