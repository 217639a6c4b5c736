import type { AnsweredVersion } from '#db/queries/version-decisions.ts'
import type { WaveInput } from './wave-input.server.ts'

/**
 * What `listAnsweredVersions` says of the practices that were answered on several versions of their scope, or decided about,
 * from what was read of the wave already.
 *
 * @returns by practice and version.
 */
export function answeredVersions({ responses, decided }: WaveInput): AnsweredVersion[] {
  const byPractice = new Map<string, Map<number, number>>()
  for (const { response, practice, scopeVersion } of responses) {
    if (decided.leftOut.has(response)) continue
    const counts = byPractice.get(practice) ?? new Map<number, number>()
    counts.set(scopeVersion, (counts.get(scopeVersion) ?? 0) + 1)
    byPractice.set(practice, counts)
  }
  return [...byPractice]
    .filter(([practice, counts]) => counts.size > 1 || decided.versions.has(practice))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([practiceId, counts]) =>
      [...counts]
        .toSorted(([a], [b]) => a - b)
        .map(([version, responses]) => ({ practiceId, version, responses })),
    )
}
