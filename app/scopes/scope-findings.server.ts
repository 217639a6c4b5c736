import { findOverlaps, type ComparedPractice, type Overlap } from '#analysis/overlaps.ts'
import {
  checkScope,
  isStopped,
  scopeChecks,
  usualScopeChecks,
  type CheckEffect,
  type ScopeCheck,
  type ScopeCheckRules,
  type ScopeFinding,
} from '#analysis/scope-checks.ts'
import { checkVariant, isVariantStopped, type VariantFindings } from '#analysis/variant-checks.ts'
import { foldDanish } from '#db/practice-keys.ts'
import type { FieldingFacts, FieldingGate, PracticeWithScope } from '#db/queries/fielding-facts.ts'
import type { OpenVariant } from '#db/queries/scope-variants.ts'
import type { ScopeCheckSettingTable } from '#db/schema.ts'

/** The checks of a study as its members set them, or the usual ones. */
export function rulesOf(setting: ScopeCheckSettingTable | undefined): ScopeCheckRules {
  if (!setting) return usualScopeChecks
  const [stops, warns] = [setting.stops.split(','), setting.warns.split(',')]
  const effectOf = (check: ScopeCheck): CheckEffect =>
    stops.includes(check) ? 'stop' : warns.includes(check) ? 'warn' : 'off'
  return {
    effects: Object.fromEntries(scopeChecks.map((check) => [check, effectOf(check)])) as Record<
      ScopeCheck,
      CheckEffect
    >,
    tooBroad: { ...usualScopeChecks.tooBroad, level: setting.broadLevel },
    tooNarrow: { citizens: setting.narrowCitizens, staff: setting.narrowStaff },
  }
}

/**
 * What every practice of a study lacks before it may be fielded, by its id; none for one that lacks nothing.
 *
 * @param of when only one practice is asked about.
 */
export function findingsOf(facts: FieldingFacts, of?: string): Map<string, ScopeFinding[]> {
  const rules = rulesOf(facts.setting)
  const looksForOverlaps = rules.effects.overlap !== 'off'
  const open = countOf(looksForOverlaps ? undecidedOverlaps(facts, of).map(({ practices }) => practices) : [])
  const same = countOf(
    facts.overlaps
      .filter(({ verdict }) => verdict === 'same')
      .map(({ firstId, secondId }) => [firstId, secondId] as const),
  )
  return new Map(
    facts.practices
      .filter(({ id }) => of === undefined || id === of)
      .map(({ id, scope }) => [
        id,
        checkScope(
          {
            ...scope,
            scopeLevel: scope.level,
            staff: scope.staffCount,
            // a card names one at most
            targetGroups: scope.targetGroup === null ? null : 1,
            approval: facts.approvals.get(id) ?? null,
            overlaps: open.get(id) ?? 0,
            same: same.get(id) ?? 0,
            setAside: facts.setAside.flatMap(({ practiceId, check }) => (practiceId === id ? [check] : [])),
          },
          rules,
        ),
      ]),
  )
}

/** Pairs of practices that may overlap and that nobody has decided about. */
export function undecidedOverlaps({ practices, overlaps }: FieldingFacts, of?: string): Overlap[] {
  const decided = new Set(overlaps.map(({ firstId, secondId }) => `${firstId} ${secondId}`))
  return findOverlaps(practices.map(comparedPractice), of).filter(
    ({ practices: pair }) => !decided.has(pair.join(' ')),
  )
}

/** A practice as the finder of overlaps compares it: texts folded as Danish sorts them. */
export function comparedPractice({
  id,
  name,
  municipalityCode,
  organisation,
  scope,
}: Pick<PracticeWithScope, 'id' | 'name' | 'municipalityCode' | 'organisation'> & {
  readonly scope: Pick<PracticeWithScope['scope'], 'included' | 'place' | 'targetGroup'>
}): ComparedPractice {
  const folded = (text: string | null) => (text === null ? null : foldDanish(text).trim())
  return {
    practice: id,
    name: foldDanish(name),
    included: folded(scope.included),
    place: folded(scope.place),
    organisation: folded(organisation),
    municipality: municipalityCode,
    targetGroup: scope.targetGroup,
  }
}

/** What a variant of a practice lacks before it may be given to anybody. */
export function variantFindings(
  { kind, scope, ordinary }: Pick<OpenVariant, 'kind' | 'scope' | 'ordinary'>,
  setting: ScopeCheckSettingTable | undefined,
): VariantFindings {
  return checkVariant({ kind, card: scope, ordinary }, rulesOf(setting))
}

/** Stops practices whose checks say so, or those of a variant that is given; what was fielded before stays as it is. */
export const scopeGate: FieldingGate = (facts, fielded) => {
  const findings = findingsOf(facts)
  const stoppedByVariant = new Set(
    facts.variants
      .filter((variant) => variant.isGiven && isVariantStopped(variantFindings(variant, facts.setting)))
      .map(({ practiceId }) => practiceId),
  )
  return fielded.filter((id) => isStopped(findings.get(id) ?? []) || stoppedByVariant.has(id))
}

function countOf(pairs: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of pairs.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
