import type { CoverageAsked, CoverageRead } from '#app/coverage-map/read-coverage.server.ts'
import { figures } from './figures-in-time.server.ts'

/** The practices of a wave and who informs them, for as long as it takes. */
export function loadCoverageRead(asked: CoverageAsked): Promise<CoverageRead> {
  return figures.ofCoverage(asked)
}
