import type { Messages } from '#app/messages/da.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** What is said of the use of scores. */
export type ScoreUse = Messages['scoreUse'][keyof Messages['scoreUse']]

export const useScoreUse = (ranks: boolean): ScoreUse => scoreUseOf(useMessages(), ranks)

/** @param ranks whether practices of the study may be compared. */
export function scoreUseOf({ scoreUse }: Messages, ranks: boolean): ScoreUse {
  return ranks ? scoreUse.compared : scoreUse.uncompared
}
