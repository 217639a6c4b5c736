import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ElementName } from '../element-names.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { noQuotas, useRuleLines, type RuleGroup } from './rule-lines.ts'
import { useRuleNames } from './rule-names.ts'
import { scenarioTitle } from './scenario-words.ts'

/** A setting that two rules have otherwise. */
export interface RuleDifference {
  readonly setting: string
  readonly before: string
  readonly after: string
}

/** What is otherwise in one rule than in another, in words: nothing when they are the same rule. */
export function useRuleDifferences(
  elements: readonly ElementName[],
): (before: LoadedRule, after: LoadedRule) => RuleDifference[] {
  const messages = useMessages()
  const linesOf = useRuleLines(useRuleNames(elements))
  const { rule: text } = messages
  const nameOfList = ({ scenarios: [first] }: LoadedRule) => (first ? scenarioTitle(first, messages) : '')
  return (before, after) => {
    const [from, to] = [linesOf(before), linesOf(after)]
    const ids = (rule: LoadedRule) => rule.scenarios.map(({ id }) => id).join()
    const isReordered =
      before.scenarios.length === after.scenarios.length &&
      ids(before) !== ids(after) &&
      before.scenarios.every(({ id }) => after.scenarios.some((other) => other.id === id))
    const isOtherList = before.scenarios[0]?.id !== after.scenarios[0]?.id
    const names = (rule: LoadedRule) => rule.scenarios.map((one) => scenarioTitle(one, messages)).join(', ')
    const order = isOtherList
      ? [{ setting: text.fields['list'] ?? '', before: nameOfList(before), after: nameOfList(after) }]
      : isReordered
        ? [{ setting: text.scenariosHeading, before: names(before), after: names(after) }]
        : []
    const gone = from.flatMap(({ key, heading }) =>
      to.some((group) => group.key === key)
        ? []
        : [{ setting: heading, before: text.words.present, after: text.words.absent }],
    )
    return [...order, ...gone, ...to.flatMap((group) => changesOf(from, group, text.words))]
  }
}

/** What is otherwise, in a table. */
export function RuleDifferences({
  before,
  after,
  elements,
  heads,
  caption,
}: {
  before: LoadedRule
  after: LoadedRule
  elements: readonly ElementName[]
  /** Of the columns, when they are not of the past and of now. */
  heads?: { readonly before: string; readonly after: string }
  /** What the heading above says, unlike that of any other table on the page. */
  caption?: string
}) {
  const { rule: text } = useMessages()
  const differences = useRuleDifferences(elements)(before, after)
  if (differences.length === 0) return <p>{text.noDifferences}</p>
  return (
    <ScrollTable caption={caption ?? text.differencesCaption} isSaidAbove={caption !== undefined}>
      <thead>
        <tr>
          <th scope="col">{text.setting}</th>
          <th scope="col">{heads?.before ?? text.before}</th>
          <th scope="col">{heads?.after ?? text.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ setting, before: was, after: is }) => (
          <tr key={setting}>
            <th scope="row">{setting}</th>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function changesOf(
  from: readonly RuleGroup[],
  { key, heading, lines }: RuleGroup,
  words: { readonly absent: string; readonly present: string },
): RuleDifference[] {
  const group = from.find((other) => other.key === key)
  if (!group) return [{ setting: heading, before: words.absent, after: words.present }]
  const named = (label: string) => (key.startsWith('scenario ') ? `${heading}: ${label}` : label)
  // quotas that came or went say themselves that there were none, or are none
  const said = (line: { readonly key: string }) => line.key !== noQuotas
  const changed = lines.filter(said).flatMap((line) => {
    const was = group.lines.find((other) => other.key === line.key)
    if (was?.exact === line.exact) return []
    return [{ setting: named(line.label), before: was?.text ?? words.absent, after: line.text }]
  })
  const gone = group.lines
    .filter(said)
    .flatMap((was) =>
      lines.some((line) => line.key === was.key)
        ? []
        : [{ setting: named(was.label), before: was.text, after: words.absent }],
    )
  return [...changed, ...gone]
}
