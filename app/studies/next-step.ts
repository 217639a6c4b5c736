import { may, type Verb } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import type { WaveState } from '#app/waves/wave-state.ts'

export interface NextStep {
  readonly key:
    'addPractices' | 'planWave' | 'addInformants' | 'openWave' | 'followField' | 'openResults' | 'seeResults'
  readonly to: string
}

/**
 * What a study waits for, and where that is done.
 *
 * @param waves newest first; the newest decides.
 * @returns `null` when this member's role has no part in the next step.
 */
export function nextStep(
  study: StudyHead,
  practices: number,
  waves: readonly { id: string; state: WaveState; assignments: number; isSealed: boolean }[],
): NextStep | null {
  const [wave] = waves
  const path = `/studies/${study.id}`
  const wavePath = `${path}/waves/${wave?.id}`
  const step = (key: NextStep['key'], to: string, verb: Verb): NextStep | null =>
    may(study.role, verb) ? { key, to } : null
  if (practices === 0) return step('addPractices', `${path}/practices`, 'practice:write')
  if (!wave) return step('planWave', `${path}/waves/new`, 'wave:manage')
  if (wave.state === 'planned' && wave.assignments === 0) {
    return step('addInformants', `${wavePath}/informants`, 'informant:write')
  }
  if (wave.state === 'planned') return step('openWave', wavePath, 'wave:manage')
  if (wave.state === 'open') return step('followField', `${wavePath}/field`, 'field:read')
  if (wave.isSealed) return step('openResults', `${wavePath}/opening`, 'review:read')
  return step('seeResults', `${wavePath}/results`, 'result:read')
}
