type Owner = Readonly<Record<string, unknown>>

/**
 * Where `null` is a value of its own, or has its reason elsewhere, and what must then hold of the object it stands in. `[]`
 * stands for every entry of a list.
 */
const elsewhere: readonly (readonly [RegExp, (owner: Owner) => boolean])[] = [
  [/^practices\[\]\.(scopeVersion|agreement|influence)$/, ({ informants }) => informants === 0],
  [/\.zone$/, (owner) => hasReason(owner, 'probabilityTopK') || hasReason(owner.chance, 'probabilityTopK')],
  [/\.(overInformants|overPractices|byRole\[\])\.percent\[\]$/, (owner) => hasReason(owner, 'mean')],
  [/^elements\[\]\.consistency\.loadings$/, (owner) => hasReason(owner, 'omega')],
  [/^roleModels\.shortlistModel$/, () => true],
  [/^roleModels\.(role|roleAndStake|elements\[\])\.reference$/, ({ informants }) => informants === 0],
  [/^roleModels\..*\.effects\[\]\.role$/, ({ covariate }) => covariate === 'own_stake'],
  [/^roleModels\.byStake\[\]\.ownStake$/, () => true],
  [/^varianceComponents\.generalizabilityFixedItems\[\]$/, (owner) => hasReason(owner, 'practice')],
  [/^dStudy\.atMeanInformants$/, ({ rows }) => hasReason((rows as Owner[])[0], 'fixedItems')],
  [/^shortlist\.settings\./, () => true],
  [/^shortlist\.gates\[\]\.failed$/, ({ on }) => on === false],
  [/^shortlist\.gates\[\]\.threshold$/, ({ gate, on }) => on === false || yesOrNo.includes(gate as string)],
  [/^shortlist\.missingData\[\]\.scopeVersion$/, ({ failed }) => (failed as Owner[])[0]?.reason === 'empty'],
  [/^shortlist\.missingData\[\]\.failed\[\]\.(value|threshold)$/, ({ gate }) => gate === 'score'],
  [/^shortlist\.missingData\[\]\.failed\[\]\.reason$/, ({ gate }) => gate !== 'score'],
  [/^shortlist\.chosen\[\]\.quota$/, () => true],
  // the candidate of the same name has the reasons
  [/^shortlist\.chosen\[\]\.reason\.(probabilityTopK|rankInterval)$/, () => true],
  // a rank without an interval is not told
  [/^shortlist\.chosen\[\]\.reason\.rank$/, ({ rankInterval }) => rankInterval === null],
  [
    /^shortlist\.scenarios\.results\[\]\.(scenario\.(weights|thresholds)|practices\[\]\.thresholdsMet)$/,
    () => true,
  ],
  // every practice without a score there has a reason of its own
  [/^shortlist\.scenarios\.results\[\]\.reason$/, () => true],
  [/^shortlist\.sensitivity\.\w+\.practices$/, ({ reason }) => typeof reason === 'string'],
  [/^shortlist\.sensitivity\.\w+\.reason$/, ({ practices }) => practices !== null],
  [/\.centralWeights$/, (owner) => hasReason(owner, 'confidenceFactor')],
]

const yesOrNo = ['score', 'oneScopeVersion', 'noScopeMismatch', 'consent']

/**
 * Paths to what is wrong with figures anywhere in a result: a number that is not finite, a `null` without a reason beside it
 * or in one of the places above, a reason of something that is defined or not there.
 */
export function unexplained(value: unknown, path = '', owner: Owner = {}): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === null) return isExplained(path, owner) ? [] : [path]
  if (Array.isArray(value)) return value.flatMap((entry) => unexplained(entry, `${path}[]`, owner))
  if (typeof value !== 'object') return []
  const inside = value as Owner
  const idle = Object.keys((inside.reasons ?? {}) as Owner).filter((name) => inside[name] !== null)
  return [
    ...idle.map((name) => `${path}.reasons.${name}`),
    ...Object.entries(inside).flatMap(([name, below]) =>
      unexplained(below, path === '' ? name : `${path}.${name}`, inside),
    ),
  ]
}

function isExplained(path: string, owner: Owner): boolean {
  if (hasReason(owner, path.slice(path.lastIndexOf('.') + 1))) return true
  return elsewhere.some(([place, holds]) => place.test(path) && holds(owner))
}

function hasReason(owner: unknown, name: string): boolean {
  const reasons = (owner as { readonly reasons?: Owner } | undefined)?.reasons
  return typeof reasons?.[name] === 'string'
}
