import type { Flag } from '#analysis/flags/flag.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useInformantLabels } from './informant-labels.ts'

/** The flags of one practice with what raised them, what they mean, and what one can do. */
export function PracticeFlags({
  flags,
  responses,
  nameOf,
}: {
  flags: readonly Flag[]
  /** Of the practice, on this version of its scope. */
  responses: readonly { readonly response: string; readonly role: string }[]
  nameOf: (element: string) => string
}) {
  const { flags: text } = useMessages()
  const language = useLanguage()
  const labels = useInformantLabels(responses)
  return (
    <section>
      <h3>{text.heading}</h3>
      <p className="quiet">{text.intro}</p>
      {flags.length === 0 && <p>{text.none}</p>}
      <ul className="flags">
        {together(flags).map((alike) => {
          const [flag] = alike
          const { name, found, meaning, remedy } = text.texts[flag.flag]
          const elements = alike.flatMap(({ element }) => (element ? nameOf(element) : []))
          const on = flag.response ? labels.get(flag.response) : elements.join(', ')
          return (
            <li key={`${flag.flag} ${flag.response}`}>
              <h4>
                {name}
                {on && `: ${on}`}
              </h4>
              <p>{[...new Set(alike.map((one) => found(figuresOf(one, language))))].join(' ')}</p>
              <p className="quiet">{meaning}</p>
              <p>
                <strong>{text.remedy}:</strong> {remedy}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Flags of one kind on the same informant, or on elements, stand together. */
function together(flags: readonly Flag[]): [Flag, ...Flag[]][] {
  const groups = new Map<string, [Flag, ...Flag[]]>()
  for (const flag of flags) {
    const key = `${flag.flag} ${flag.response}`
    const group = groups.get(key)
    if (group) group.push(flag)
    else groups.set(key, [flag])
  }
  return [...groups.values()]
}

function figuresOf(flag: Flag, language: 'da' | 'en') {
  return {
    value: valueOf(flag, flag.value, language),
    threshold: valueOf(flag, flag.threshold, language),
    n: flag.n,
    rule: flag.rule,
  }
}

/** A flag's value in its unit: a share in per cent, points with two decimals, whole numbers as they are. */
function valueOf({ flag, rule }: Flag, value: number, language: 'da' | 'en'): string {
  const isShare =
    [
      'two-camps',
      'straight-lining',
      'extreme-style',
      'agreement-style',
      'own-stake-only',
      'missing-pattern',
    ].includes(flag) ||
    rule === 'dont-know' ||
    rule === 'share-of-median'
  if (isShare) return formatShare(value, language, 0)
  if (['strong-disagreement', 'outlier-informant', 'role-gap', 'low-variation'].includes(flag)) {
    return formatNumber(Math.abs(value), language, 2)
  }
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
}
