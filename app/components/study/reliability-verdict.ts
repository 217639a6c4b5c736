/**
 * What the mean of a practice's informants is good for: .80 to rank with consequences, .70 to compare groups (Bliese 2000;
 * LeBreton & Senter 2008).
 */
export function reliabilityVerdict(lambdaMean: number): 'ranking' | 'groups' | 'weak' {
  if (lambdaMean >= 0.8) return 'ranking'
  return lambdaMean >= 0.7 ? 'groups' : 'weak'
}
