import type { Mapping } from '#analysis/mapping.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import type { VersionState } from '#app/scopes/version-states.server.ts'
import { linesPerPage, listAddress } from '#app/report/results-address.ts'
import type { PracticeLine, PracticeSort, ResultsView, WaveResults } from '#app/report/wave-results.ts'
import { axisOf, type Axis } from './charts/axis.ts'
import { DotLane } from './charts/dot-lane.tsx'
import { RoleLegend } from './charts/role-legend.tsx'
import { roleCounts } from './charts/role-words.ts'
import { CountedAs } from './counted-as.tsx'
import { FigureCell } from './figure-cell.tsx'
import { IntervalCell } from './interval-cell.tsx'
import { ResultsFinder, ResultsPager } from './results-finder.tsx'
import { ScrollTable } from './scroll-table.tsx'

type Scale = Pick<Mapping['settings'], 'minimum' | 'maximum'>

/** The list of practices, sorted and paged by its address. */
export function ResultsPractices({
  results: { lines, lineCount, practiceCount, page, pages, from },
  decided,
  view,
  choices,
  ranks,
  scale,
}: {
  results: WaveResults
  /** What was decided about scope versions. */
  decided: readonly VersionState[]
  view: ResultsView
  choices: ResultChoices
  /** Whether practices may be put in order by their figures. */
  ranks: boolean
  scale: Scale
}) {
  const { results: text } = useMessages()
  const chosen = addressOf(choices)
  const figure = (sort: PracticeSort) =>
    ranks ? (
      <SortedColumn sort={sort} view={view} address={address} number />
    ) : (
      <th scope="col" className="number">
        {text.sortBy[sort]}
      </th>
    )
  const axis = axisOf(scale.minimum, scale.maximum)
  const decidedOf = new Map(decided.map((state) => [state.practiceId, state.decided]))
  const address = (to: ResultsView) => listAddress(choices, to)
  const canBeSought = view.search !== '' || lineCount > linesPerPage
  return (
    <section>
      <h2 id="practices">{text.practicesHeading}</h2>
      <p className="prose">{text.practicesIntro}</p>
      {canBeSought && <ResultsFinder view={view} choices={choices} found={practiceCount} />}
      {lineCount > 0 && (
        <>
          <RoleLegend
            roles={lines.flatMap(({ roles }) => Object.keys(roles))}
            hasInterval={lines.some(({ score }) => score.rawInterval)}
          />
          <p className="quiet">
            {view.sort === 'name'
              ? text.sortedByName(view.descending)
              : text.sortedBy(text.sortBy[view.sort], view.descending)}
          </p>
          <ScrollTable caption={text.practicesTable} className="practice-lines">
            <thead>
              <tr>
                <SortedColumn sort="name" view={view} address={address} />
                {figure('score')}
                <th scope="col" className="number">
                  {text.interval}
                </th>
                <th scope="col" className="dots-head">
                  {text.dots}
                  <DotsAxis axis={axis} />
                </th>
                {figure('spread')}
                <SortedColumn sort="informants" view={view} address={address} />
                <SortedColumn sort="answered" view={view} address={address} number />
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line
                  key={`${line.id} ${line.scopeVersion}`}
                  line={line}
                  decided={choices.scopes === 'apart' ? undefined : decidedOf.get(line.id)}
                  chosen={chosen}
                  axis={axis}
                />
              ))}
            </tbody>
          </ScrollTable>
          <ResultsPager
            view={view}
            choices={choices}
            place={{ page, pages, from, shown: lines.length, total: lineCount, size: linesPerPage }}
          />
        </>
      )}
    </section>
  )
}

function Line({
  line,
  decided,
  chosen,
  axis,
}: {
  line: PracticeLine
  decided: VersionState['decided'] | undefined
  chosen: string
  axis: Axis
}) {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const { score } = line
  return (
    <tr>
      <th scope="row">
        <a href={`results/${line.id}${chosen && `?${chosen}`}`}>{line.name}</a>
        <span className="quiet line-detail">
          {line.code}
          {line.scopeVersion !== null && `, ${text.scopeVersion(line.scopeVersion)}`}
        </span>
        <span className="quiet line-detail">
          <CountedAs decided={decided} version={line.scopeVersion} />
        </span>
      </th>
      <FigureCell value={score.raw} reason={score.reasons.raw} label={text.sortBy.score} />
      <IntervalCell score={score} label={text.interval} />
      <td className="dots-cell">
        <svg width="100%" height="48" aria-hidden="true">
          <DotLane
            dots={line.totals.map(({ role, total }) => ({ role, value: total }))}
            mean={score.raw}
            interval={score.rawInterval}
            axis={axis}
            y={24}
            room={14}
          />
        </svg>
      </td>
      {score.informants === 1 ? (
        <td className="number" data-label={text.sortBy.spread}>
          {text.single}
        </td>
      ) : (
        <FigureCell value={score.sd} reason={score.reasons.sd} label={text.sortBy.spread} />
      )}
      <td className="who">
        {line.informants > 0 && roleCounts(messages, line.roles)}{' '}
        <span className="quiet line-detail">
          {text.submittedOfAsked(formatNumber(line.submitted, language), formatNumber(line.asked, language))}
        </span>
      </td>
      <td className="number" data-label={text.sortBy.answered}>
        {text.answeredOfAsked(formatNumber(line.answered, language), formatNumber(line.askedItems, language))}
      </td>
    </tr>
  )
}

/** The points of the scale above the dots of all lines. */
function DotsAxis({ axis }: { axis: Axis }) {
  return (
    <svg className="chart" width="100%" height="18" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <text key={tick} className="scale-number" x={axis.at(tick)} y="15" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  )
}

function SortedColumn({
  sort,
  view,
  address,
  number = false,
}: {
  sort: PracticeSort
  view: ResultsView
  address: (view: ResultsView) => string
  number?: boolean
}) {
  const { results: text } = useMessages()
  const isSorted = view.sort === sort
  // names are first read from A, figures from the highest
  const descending = isSorted ? !view.descending : sort !== 'name'
  return (
    <th
      scope="col"
      className={number ? 'number' : undefined}
      aria-sort={isSorted ? (view.descending ? 'descending' : 'ascending') : undefined}
    >
      <a className="sort-link" href={address({ ...view, sort, descending, page: 1 })}>
        {text.sortBy[sort]}
        {isSorted && <span aria-hidden="true">{view.descending ? ' ▼' : ' ▲'}</span>}
      </a>
    </th>
  )
}
