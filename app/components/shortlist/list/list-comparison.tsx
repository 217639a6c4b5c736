import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ComparisonLine, ComparisonSlice, Stood } from '#app/report/list/comparison-slice.ts'
import type { ListView } from '#app/report/list/list-view.ts'
import { FrozenChanges } from '../../frozen-changes.tsx'
import { ScrollTable } from '../../scroll-table.tsx'
import { useFailedGate } from '../failed-gate.ts'
import { ListPager, ListWays } from './list-finder.tsx'

/** Which of the two things that make a list are others. */
export interface Differs {
  readonly data: boolean
  readonly rule: boolean
}

/** The practices on two lists: where they stood, how far they moved, and what did it. */
export function ComparedPractices({
  slice: { lines, place, counts },
  view,
  differs,
  path,
}: {
  slice: ComparisonSlice
  view: ListView
  differs: Differs
  /** Of the wave. */
  path: string
}) {
  const { comparison: text, shortlist } = useMessages()
  const all = counts.moved + counts.stayed + counts.came + counts.left
  return (
    <section>
      <h2 id="practices">{text.practicesHeading}</h2>
      <p className="prose">{text.practicesIntro}</p>
      <ListWays view={view} listed={all} place={place} shown={lines.length} at="practices" />
      {lines.length > 0 && (
        <>
          <ScrollTable caption={text.practicesTable} isSaidAbove className="list-lines">
            <thead>
              <tr>
                <th scope="col">{shortlist.practice}</th>
                <th scope="col">{text.before}</th>
                <th scope="col">{text.after}</th>
                <th scope="col">{text.moved}</th>
                <th scope="col">{text.why}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.practice}>
                  <th scope="row">
                    <a href={`${path}/results/${line.practice}`}>{line.name}</a>
                    <span className="quiet line-detail">{line.code}</span>
                  </th>
                  <StoodCell stood={line.before} failed={line.missingBefore} label={text.before} />
                  <StoodCell stood={line.after} failed={line.missingAfter} label={text.after} />
                  <td data-label={text.moved}>
                    <Moved line={line} />
                  </td>
                  <td className="words-cell own-line" data-label={text.why}>
                    <Why line={line} differs={differs} />
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <ListPager view={view} place={place} shown={lines.length} at="practices" />
        </>
      )}
    </section>
  )
}

function StoodCell({
  stood,
  failed,
  label,
}: {
  stood: Stood | null
  failed: ComparisonLine['missingBefore']
  label: string
}) {
  const { comparison: text, shortlist } = useMessages()
  const language = useLanguage()
  const failedGate = useFailedGate()
  const count = (value: number) => formatNumber(value, language)
  if (!stood) {
    return (
      <td data-label={label}>
        {failed.length > 0 ? text.notThere : text.notInSet}
        {failed.length > 0 && <span className="quiet line-detail">{failed.map(failedGate).join(' ')}</span>}
      </td>
    )
  }
  const interval = stood.rankInterval ?? stood.pairwiseRankInterval
  return (
    <td className="place-cell" data-label={label}>
      {stood.rank === null || !interval
        ? shortlist.noRank
        : shortlist.rankWithInterval(count(stood.rank), `${count(interval[0])}–${count(interval[1])}`)}
      {stood.zone && <span className="quiet line-detail">{shortlist.zones[stood.zone]}</span>}
      {stood.isPicked && <strong className="line-detail">{text.picked}</strong>}
    </td>
  )
}

function Moved({ line }: { line: ComparisonLine }) {
  const { comparison: text } = useMessages()
  const movedText = useMovedText()
  if (line.before === null && line.after === null) return text.notThere
  if (line.before === null) return text.came
  if (line.after === null) return text.left
  return movedText(line.rankChange)
}

function useMovedText() {
  const { comparison: text } = useMessages()
  const language = useLanguage()
  return (change: number | null): string => {
    if (change === null) return '–'
    if (change === 0) return text.stays
    const places = formatNumber(Math.abs(change), language)
    return change < 0 ? text.rise(places) : text.fall(places)
  }
}

function Why({ line, differs }: { line: ComparisonLine; differs: Differs }) {
  const { comparison: text } = useMessages()
  const movedText = useMovedText()
  const names = { [line.practice]: { code: line.code, name: line.name } }
  const steps =
    line.byData !== null && line.byRule !== null
      ? `${text.because.steps(movedText(line.byData), movedText(line.byRule))} `
      : ''
  if (line.changes.length > 0) {
    return (
      <>
        {steps}
        {text.because.own}
        <FrozenChanges changes={line.changes} names={names} />
      </>
    )
  }
  if (steps) return steps
  if (differs.rule) return text.because.rule
  return line.rankChange === 0 ? text.because.chance : text.because.others
}
