import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useStratumNames } from '../stratum-names.ts'
import type { Pick } from '#app/report/list/listed-practice.ts'

/** Why a practice was picked, in sentences. */
export function usePickSentences(
  nameOf: (element: string) => string,
  practiceOf: (practice: string) => string,
  k: number,
) {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  const strata = useStratumNames()
  const points = (value: number) => formatNumber(value, language, 2)
  return ({ reason, quota, tiedWith }: Pick): string =>
    [
      because(reason),
      quota ? text.reasons.quota(strata.stratum(quota.attribute, quota.value)) : '',
      tiedWith > 0 ? text.reasons.tied(tiedWith) : '',
    ]
      .filter(Boolean)
      .join(' ')

  function because(reason: Pick['reason']): string {
    switch (reason.code) {
      case 'highest_probability':
        return reason.probabilityTopK === null
          ? text.reasons.highestWithout
          : text.reasons.highest(formatShare(reason.probabilityTopK, language), k)
      case 'most_different':
        return reason.nearest && reason.distance !== null
          ? text.reasons.mostDifferent(practiceOf(reason.nearest.practice), points(reason.distance))
          : text.reasons.firstDifferent
      case 'strong_disagreement':
        return text.reasons.disagreement(points(reason.value), points(reason.threshold))
      case 'element_far_above':
        return text.reasons.farAbove(
          nameOf(reason.element ?? ''),
          points(reason.value),
          points(reason.threshold),
        )
      case 'on_the_line':
        return text.reasons.onTheLine(formatShare(reason.probabilityTopK, language))
    }
  }
}
