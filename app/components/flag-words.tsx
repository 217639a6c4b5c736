import type { Flag } from '#analysis/flags/flag.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** What raised a flag, what it means, and what one can do; for flags of one kind that stand together. */
export function FlagWords({ flags }: { flags: readonly [Flag, ...Flag[]] | readonly Flag[] }) {
  const { flags: text } = useMessages()
  const language = useLanguage()
  const [first] = flags
  if (!first) return null
  const { found, meaning, remedy } = text.texts[first.flag]
  return (
    <>
      <p>{[...new Set(flags.map((flag) => found(figuresOf(flag, language))))].join(' ')}</p>
      <p className="quiet">{meaning}</p>
      <p>
        <strong>{text.remedy}:</strong> {remedy}
      </p>
    </>
  )
}

/** What raised a flag, with its figures. */
export function useFlagFound() {
  const { flags: text } = useMessages()
  const language = useLanguage()
  return (flag: Flag) => text.texts[flag.flag].found(figuresOf(flag, language))
}

function figuresOf(flag: Flag, language: 'da' | 'en') {
  return {
    value: valueOf(flag, flag.value, language),
    threshold: valueOf(flag, flag.threshold, language),
    n: flag.n,
    rule: flag.rule,
  }
}

const shares = [
  'two-camps',
  'straight-lining',
  'extreme-style',
  'agreement-style',
  'own-stake-only',
  'missing-pattern',
]
const points = ['strong-disagreement', 'outlier-informant', 'role-gap', 'low-variation']

/** A flag's value in its unit: a share in per cent, points with two decimals, whole numbers as they are. */
function valueOf({ flag, rule }: Flag, value: number, language: 'da' | 'en'): string {
  if (shares.includes(flag) || rule === 'dont-know' || rule === 'share-of-median') {
    return formatShare(value, language, 0)
  }
  if (points.includes(flag)) return formatNumber(Math.abs(value), language, 2)
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
}
