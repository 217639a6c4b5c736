/** How an informant stands to the scope card: it fits, it nearly does, or it does not. */
export type ScopeStance = 'confirmed' | 'adjusted' | 'contested'

/**
 * The questionnaire offers two answers at the door, yes and not quite, and then asks what the informant answers about. Who says
 * not quite and puts the practice in words of their own has adjusted the card: these words are what the answers are about. Who
 * says not quite and nothing more has contested it. Told from what was written, so that what was published asks as it did.
 *
 * @returns `null` when the informant has not answered it.
 */
export function scopeStance(said: {
  readonly scopeVerdict: 'confirmed' | 'contested' | null
  readonly scopeText: string | null
}): ScopeStance | null {
  if (said.scopeVerdict !== 'contested') return said.scopeVerdict
  return said.scopeText === null || said.scopeText.trim() === '' ? 'contested' : 'adjusted'
}
