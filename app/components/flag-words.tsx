import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ShownFlag } from '#app/results/sealed-flag.ts'

/** What raised a flag, what it means, and what one can do; for flags of one kind that stand together. */
export function FlagWords({ flags }: { flags: readonly ShownFlag[] }) {
  const { flags: text } = useMessages()
  const foundOf = useFlagFound()
  const [first] = flags
  if (!first) return null
  const { meaning, remedy } = text.texts[first.flag]
  return (
    <>
      <p>{[...new Set(flags.map(foundOf))].join(' ')}</p>
      <p className="quiet">{meaning}</p>
      <p>
        <strong>{text.remedy}:</strong> {remedy}
      </p>
    </>
  )
}

/** As much of a flag as its figures are read from. */
type FoundFlag = Pick<ShownFlag, 'flag' | 'rule' | 'value' | 'threshold' | 'n'>

/** What raised a flag, with its figures. */
export function useFlagFound() {
  const { flags: text, seal } = useMessages()
  const language = useLanguage()
  return (flag: FoundFlag) => {
    const { value, threshold, n, rule } = flag
    if (value === null) return seal.notShown
    const inWords = (figure: number) => valueOf(flag, figure, language)
    if (threshold === null) return seal.limitNotShown(inWords(value))
    return text.texts[flag.flag].found({
      value: inWords(value),
      isZero: value === 0,
      threshold: inWords(threshold),
      n,
      rule,
    })
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
function valueOf({ flag, rule }: FoundFlag, value: number, language: 'da' | 'en'): string {
  if (shares.includes(flag) || rule === 'dont-know' || rule === 'share-of-median') {
    return formatShare(value, language, 0)
  }
  if (points.includes(flag)) return formatNumber(Math.abs(value), language, 2)
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
}
