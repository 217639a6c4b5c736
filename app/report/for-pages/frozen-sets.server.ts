import type { FreezeDraft } from '#app/frozen/freeze-draft.server.ts'
import type { FrozenParts } from '#app/frozen/frozen-parts.ts'
import type { LookedAtSet } from '#app/frozen/frozen-set.server.ts'
import type { WaveToFreeze } from '#app/frozen/read-frozen-content.server.ts'
import type { FrozenSetName } from '../lists.server.ts'
import { figures, inTime } from './figures-in-time.server.ts'

/** What would be frozen, by wave and the set before it: what took longer than a page waits for the next one. */
const drafts = new Map<string, Promise<FreezeDraft>>()

/** What would be frozen of a wave now, or when a page first asked; `null` when that takes longer than a page should. */
export async function loadFreezeDraft(
  wave: WaveToFreeze,
  newest: FrozenSetName | null,
): Promise<FreezeDraft | null> {
  const name = `${wave.id} ${newest?.digest ?? ''}`
  const asked = drafts.get(name) ?? figures.ofFreeze(wave, newest)
  drafts.set(name, asked)
  const isOver = () => void drafts.delete(name)
  asked.catch(isOver)
  const draft = await inTime(wave.id, 'freeze', () => asked)
  if (draft) isOver()
  return draft
}

/** A frozen set, checked again, for as long as it takes; `undefined` when there is none of this number. */
export function loadFrozenSet(waveId: string, number: number): Promise<LookedAtSet | undefined> {
  return figures.ofFrozenSet(waveId, number)
}

/** The parts that would be frozen of a wave now, for as long as it takes. */
export function loadFrozenParts(wave: WaveToFreeze): Promise<FrozenParts> {
  return figures.toFreeze(wave)
}
