import { disposition, dispositions, type Disposition } from '#analysis/field.ts'
import type { PracticeAssignment } from '#db/queries/practice-waves.ts'

/** How far the informants of one practice are in one wave, on one version of its scope. */
export interface PracticeWave {
  waveId: string
  waveTitle: string
  scopeVersion: number
  counts: Record<Disposition, number>
}

/** Counts where assignments stand, apart for each wave and scope version, in the order they come in. */
export function practiceWaves(assignments: readonly PracticeAssignment[]): PracticeWave[] {
  const waves = new Map<string, PracticeWave>()
  for (const { waveId, waveTitle, scopeVersion, ...times } of assignments) {
    const key = `${waveId} ${scopeVersion}`
    const wave = waves.get(key) ?? {
      waveId,
      waveTitle,
      scopeVersion,
      counts: Object.fromEntries(dispositions.map((name) => [name, 0])) as Record<Disposition, number>,
    }
    wave.counts[disposition(times)] += 1
    waves.set(key, wave)
  }
  return [...waves.values()]
}
