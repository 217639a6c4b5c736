import { useMessages } from '#app/messages/use-messages.ts'
import type { ListSlice } from '#app/report/list/list-slice.ts'
import type { ListView } from '#app/report/list/list-view.ts'
import { ScrollTable } from '../../scroll-table.tsx'
import { useCauseSentence } from './cause-words.ts'
import { ChanceCell, PlaceCell, PracticeHead, ScoreCell, WeightsCell, WithoutOneCell } from './list-cells.tsx'
import { ListPager, ListWays } from './list-finder.tsx'

/** Every practice that can be ranked, best first, a page at a time. */
export function WholeList({
  slice: { lines, place, listed, settings },
  view,
  nameOf,
  path,
}: {
  slice: ListSlice
  view: ListView
  nameOf: (element: string) => string
  path: string
}) {
  const { shortlist: text } = useMessages()
  const { k } = settings
  const causeSentence = useCauseSentence(nameOf, settings)
  return (
    <section>
      <h2 id="list">{text.listHeading}</h2>
      <p className="prose">{text.listIntro}</p>
      <ListWays view={view} listed={listed} place={place} shown={lines.length} at="list" />
      {lines.length > 0 && (
        <>
          <ScrollTable caption={text.listTable} isSaidAbove className="list-lines">
            <thead>
              <tr>
                <th scope="col">{text.practice}</th>
                <th scope="col">{text.place}</th>
                <th scope="col">{text.chance}</th>
                <th scope="col">{text.moves}</th>
                <th scope="col">{text.score}</th>
                <th scope="col">{text.withoutOne}</th>
                <th scope="col">{text.weights}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.practice} ${line.scopeVersion}`}>
                  <PracticeHead line={line} path={path} />
                  <PlaceCell line={line} />
                  <ChanceCell line={line} k={k} />
                  <td className="words-cell own-line said-alone" data-label={text.moves}>
                    {causeSentence(line.strongest)}
                    {line.pick && (
                      <strong className="line-detail">
                        {text.proposed(line.pick.place, text.strategies[line.pick.strategy])}
                      </strong>
                    )}
                  </td>
                  <ScoreCell line={line} />
                  <WithoutOneCell line={line} k={k} />
                  <WeightsCell line={line} k={k} />
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <ListPager view={view} place={place} shown={lines.length} at="list" />
          <p className="quiet prose">{text.withoutOneHow}</p>
        </>
      )}
    </section>
  )
}
