import type { BasicSettings } from '#analysis/basic-mapping.ts'
import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { GroupAnswers, ItemAnswers } from '#app/report/element/item-answers.ts'
import type { Option } from '#survey/questionnaire.ts'
import { AnswerBarsChart, type AnswerBar } from '../charts/answer-bars-chart.tsx'
import { ChartFigure } from '../charts/chart-figure.tsx'
import type { LegendEntry } from '../charts/legend.tsx'
import { pointClass } from '../charts/point-class.ts'
import { RoleMark } from '../charts/role-mark.tsx'
import { roleOrder, roleWord } from '../charts/role-words.ts'
import { endsOf } from '../ends-of.ts'
import { AnswersByRoleTable } from './item-answers-table.tsx'

/** How an item was worded. */
export interface NamedItem {
  readonly id: string
  readonly text: string
}

/** How every item of an element was answered, by all and by each role: all options, and the kinds of no answer apart. */
export function ItemAnswersFigure({
  elementId,
  items,
  named,
  scale,
  settings,
}: {
  elementId: string
  items: readonly ItemAnswers[]
  named: readonly NamedItem[]
  /** The points of the scale, lowest first. */
  scale: readonly Option[]
  settings: Pick<BasicSettings, 'answeredPractices' | 'informants'>
}) {
  const { element: text, charts } = useMessages()
  const roles = roleOrder(items.flatMap(({ byRole }) => byRole.map(({ role }) => role)))
  const words = { title: text.answersFigure, sentence: useSentence(items) }
  const texts = items.map(({ id, reverse }, index) => {
    const worded = text.itemNumbered(index + 1, named.find((item) => item.id === id)?.text ?? id)
    return reverse ? `${worded} (${text.reversed})` : worded
  })
  return (
    <ChartFigure
      {...words}
      reading={text.answersReading}
      basis={charts.basis(settings.answeredPractices, settings.informants)}
      legend={useLegend(scale, roles)}
      table={<AnswersByRoleTable items={items} texts={texts} scale={scale} roles={roles} />}
      tableIs="folded"
      method="distribution"
      savedAs={{ id: 'element-answers', of: { element: elementId } }}
    >
      <AnswerBarsChart
        {...words}
        all={text.all}
        items={items.map(({ id, all, byRole }, index) => ({
          id,
          text: texts[index]!,
          bars: [
            barOf(null, all),
            ...roles.flatMap((role) => {
              const group = byRole.find((one) => one.role === role)
              return group ? barOf(role, group) : []
            }),
          ],
        }))}
      />
    </ChartFigure>
  )
}

function barOf(role: string | null, answers: GroupAnswers): AnswerBar {
  const { asked, ratings, dontKnow, notRelevant, skipped } = answers
  const share = (count: number) => (asked > 0 ? count / asked : 0)
  return { role, asked, points: ratings.map(share), noAnswers: [dontKnow, notRelevant, skipped].map(share) }
}

function useLegend(scale: readonly Option[], roles: readonly string[]): LegendEntry[] {
  const { results, words } = useMessages()
  const language = useLanguage()
  const square = (id: string, className: string, label: string) => ({
    id,
    mark: <rect className={className} x="-8" y="-7" width="16" height="14" />,
    width: 18,
    label,
  })
  return [
    ...scale.map(({ value, label }, index) =>
      square(String(value), pointClass(index, scale.length), `${value} ${label[language]}`),
    ),
    ...[results.dontKnow, results.notRelevant, results.skipped].map((label, index) =>
      square(label, `no-answer no-answer-${index + 1}`, label),
    ),
    ...roles.map((role) => ({
      id: role,
      mark: <RoleMark role={role} />,
      width: 18,
      label: roleWord(words, role),
    })),
  ]
}

/** Which item is answered highest and lowest, and which most often not at all. */
function useSentence(items: readonly ItemAnswers[]): string {
  const { element: text } = useMessages()
  const language = useLanguage()
  const highs = items.flatMap(({ all: { ratings, answered } }, index) =>
    answered > 0 ? [{ item: index + 1, mean: sum(ratings.slice(-2)) / answered }] : [],
  )
  const missing = items.flatMap(({ all: { asked, answered } }, index) =>
    asked > answered ? [{ item: index + 1, mean: (asked - answered) / asked }] : [],
  )
  const ends = endsOf(highs)
  if (!ends) return text.nobodyAnswered
  const most = endsOf(missing)?.highest
  const mostShare = formatShare(ends.highest.mean, language)
  const leastShare = formatShare(ends.lowest.mean, language)
  const said =
    mostShare !== leastShare
      ? text.answersSentence({ most: ends.highest.item, mostShare, least: ends.lowest.item, leastShare })
      : text.answersSameSentence(mostShare, highs.length)
  if (!most) return said
  return `${said} ${text.missingSentence(most.item, formatShare(most.mean, language))}`
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
