import type { ElementPerspective, Perspectives } from '#analysis/perspectives.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { DumbbellChart, type DumbbellLane } from './charts/dumbbell-chart.tsx'
import { roleLegend } from './charts/role-legend.tsx'
import { roleCounts, roleOrder, roleWord } from './charts/role-words.ts'
import { FigureCell } from './figure-cell.tsx'
import { FigureLink } from './figure-link.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { StepsPath } from './steps-path.ts'

/** The perspective card's chart, with the same in numbers. */
export function PerspectiveFigure({
  perspectives,
  version,
  nameOf,
  scale,
  stepsPath,
}: {
  perspectives: Perspectives
  version: PracticeResult
  nameOf: (element: string) => string
  scale: ChartScale
  stepsPath?: StepsPath | undefined
}) {
  const messages = useMessages()
  const { perspectives: text, results } = messages
  const language = useLanguage()
  const { elements } = perspectives
  const lanes: DumbbellLane[] = elements.map(({ id, level, gap, roles }) => ({
    id,
    name: nameOf(id),
    mean: level,
    n: roles.reduce((sum, { informants }) => sum + informants, 0),
    gap,
    roles,
  }))
  const { answered, asked } = version.answers
  const count = (number: number) => formatNumber(number, language)
  const words = { title: text.figure, sentence: usePerspectiveSentence(elements, nameOf) }
  return (
    <ChartFigure
      {...words}
      reading={text.intro}
      basis={results.profileBasis({
        roles: roleCounts(messages, version.roles),
        answered: results.answeredOfAsked(count(answered), count(asked)),
        scope: results.scopeVersion(version.scopeVersion ?? 1),
      })}
      legend={roleLegend(messages, rolesIn(elements), false).filter(({ id }) => id !== 'mean')}
      table={<PerspectiveTable {...{ perspectives, nameOf, stepsPath }} />}
      savedAs={{ id: 'perspective', of: { practice: version.id, scope: String(version.scopeVersion) } }}
    >
      <DumbbellChart
        {...words}
        lanes={lanes}
        scale={scale}
        valueText={({ gap, n }) =>
          gap === null
            ? n === 0
              ? text.gapNobody
              : text.gapMissing
            : text.gapOf(formatNumber(gap, language, 1))
        }
      />
    </ChartFigure>
  )
}

/** The same in numbers: a column per role. */
function PerspectiveTable({
  perspectives: { elements },
  nameOf,
  stepsPath,
}: {
  perspectives: Perspectives
  nameOf: (element: string) => string
  stepsPath: StepsPath | undefined
}) {
  const { perspectives: text, agreement, results, words } = useMessages()
  const language = useLanguage()
  const roles = rolesIn(elements)
  return (
    <ScrollTable caption={text.table}>
      <thead>
        <tr>
          <th scope="col">{results.element}</th>
          {roles.map((role) => (
            <th key={role} scope="col" className="number">
              {roleWord(words, role)}
            </th>
          ))}
          <th scope="col" className="number">
            {text.gap}
          </th>
          <th scope="col" className="number">
            <abbr title={agreement.adMeaning}>{text.deviation}</abbr>
          </th>
          <th scope="col">{text.list}</th>
        </tr>
      </thead>
      <tbody>
        {elements.map((element) => (
          <tr key={element.id}>
            <th scope="row">{nameOf(element.id)}</th>
            {roles.map((role) => {
              const view = element.roles.find((one) => one.role === role)
              return view ? (
                <td key={role} className="number">
                  {text.meanOf(formatNumber(view.mean, language, 2), view.informants)}
                </td>
              ) : (
                <FigureCell key={role} value={null} reason="empty" />
              )
            })}
            {stepsPath && element.gap !== null ? (
              <td className="number">
                <FigureLink to={stepsPath('gap', element.id)} of={nameOf(element.id)}>
                  {formatNumber(element.gap, language, 2)}
                </FigureLink>
              </td>
            ) : (
              <FigureCell value={element.gap} reason={element.reasons.gap} />
            )}
            <FigureCell value={element.deviation} reason={element.reasons.deviation} />
            <td>
              <abbr title={text.lists[element.list]}>{text.short[element.list]}</abbr>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** The element that roles lie furthest apart on, in one sentence. */
function usePerspectiveSentence(
  elements: readonly ElementPerspective[],
  nameOf: (element: string) => string,
): string {
  const { perspectives: text, words } = useMessages()
  const language = useLanguage()
  const [widest] = elements
  const [lowest, highest] = [widest?.roles[0], widest?.roles.at(-1)]
  if (!widest || widest.gap === null || !lowest || !highest) return text.noGap
  const view = ({ role, mean }: typeof lowest) =>
    text.viewOf(roleWord(words, role), formatNumber(mean, language, 1))
  return text.sentence({
    element: nameOf(widest.id),
    gap: formatNumber(widest.gap, language, 1),
    low: view(lowest),
    high: view(highest),
  })
}

function rolesIn(elements: readonly ElementPerspective[]): string[] {
  return roleOrder(elements.flatMap(({ roles }) => roles.map(({ role }) => role)))
}
