import { Fragment } from 'react'
import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import type { ElementName } from '../element-names.ts'
import { useRuleLines } from './rule-lines.ts'
import { useRuleNames } from './rule-names.ts'

/** A rule said whole, in words. */
export function RuleInWords({
  rule,
  elements,
  level = 3,
}: {
  rule: LoadedRule
  elements: readonly ElementName[]
  /** Of the headings. */
  level?: 3 | 4
}) {
  const groups = useRuleLines(useRuleNames(elements))(rule)
  const Heading = `h${level}` as const
  return (
    <div className="rule-in-words">
      {groups.map(({ key, heading, lines }) => (
        <Fragment key={key}>
          <Heading>{heading}</Heading>
          <dl className="facts">
            {lines.map((line) => (
              <Fragment key={line.key}>
                <dt>{line.label}</dt>
                <dd>{line.text}</dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
    </div>
  )
}
