import type { WithAndWithout } from '#analysis/with-and-without.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { figures, inTime } from './figures-in-time.server.ts'

/** How far each of these responses moves its practice's score; `null` when that takes longer than a page should. */
export function loadResponseMoves(
  { id, questionnaire, choices }: AnalysedWave,
  responses: readonly string[],
): Promise<readonly WithAndWithout[] | null> {
  return inTime(id, 'responses', () => figures.ofResponses({ id, questionnaire, choices }, responses))
}
