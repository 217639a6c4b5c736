export type WaveState = 'planned' | 'open' | 'closed'

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The Danish calendar day of a moment, `YYYY-MM-DD`. */
export function danishDayOf(now: Date): string {
  return danishDay.format(now)
}

/**
 * Where a wave stands. It takes answers from its opening until it is closed, or until the deadline's day is over in
 * Denmark.
 */
export function waveState(
  wave: { openedAt: string | null; closedAt: string | null; deadline: string },
  now: Date,
): WaveState {
  if (wave.closedAt) return 'closed'
  if (!wave.openedAt) return 'planned'
  return danishDayOf(now) > wave.deadline ? 'closed' : 'open'
}
