import type { PreparedRelease, ReleaseTerms } from '#app/release/prepared-release.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { figures, inTime } from './figures-in-time.server.ts'

/** What could be released of a wave now; `null` when that takes longer than a page should. */
export function loadPreparedRelease(
  { id, questionnaire }: Pick<AnalysedWave, 'id' | 'questionnaire'>,
  terms: ReleaseTerms,
): Promise<PreparedRelease | null> {
  return inTime(id, 'release', () => figures.ofRelease({ id, questionnaire }, terms))
}

/** The same for as long as it takes. */
export function prepareRelease(
  { id, questionnaire }: Pick<AnalysedWave, 'id' | 'questionnaire'>,
  terms: ReleaseTerms,
): Promise<PreparedRelease> {
  return figures.ofRelease({ id, questionnaire }, terms)
}
