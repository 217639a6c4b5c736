import { keepResponses, type RatingTable } from '#analysis/ratings.ts'
import { joinedRatings } from '#analysis/joined-ratings.ts'
import { scopeVariants, type PracticeVariants, type ScopeVariants } from '#analysis/scope-variants.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import { countedVersion } from '#analysis/version-decisions.ts'
import type { FieldedVariant } from '#db/queries/scope-variants.ts'
import type { ResultChoices } from '../choices.ts'
import type { Decided } from '../chosen-input.ts'
import type { AnalysisInput } from '../computations.ts'

/** One informant's totals on the two, with the responses behind them. */
export interface VariantInformant {
  readonly role: string
  readonly narrow: { readonly response: string; readonly total: number | null } | null
  readonly broad: { readonly response: string; readonly total: number | null } | null
}

/** A practice as it is delimited beside a variant of it. */
export interface ComparedVariant extends PracticeVariants {
  readonly variant: FieldedVariant
  /** On both first, then by role. */
  readonly informants: readonly VariantInformant[]
}

/** A variant that is not compared: nobody has answered it, nobody the ordinary card, or that card does not count. */
export interface UncomparedVariant {
  readonly variant: FieldedVariant
  readonly reason: 'variant_unanswered' | 'ordinary_unanswered' | 'ordinary_not_counted'
}

/** How far scores move between narrow and broad in a wave. */
export interface VariantSlice extends Pick<ScopeVariants, 'total' | 'elements'> {
  readonly compared: readonly ComparedVariant[]
  readonly uncompared: readonly UncomparedVariant[]
}

/**
 * Compares each variant with the version that it is a variant of, as it counts under the choices. Answers on variants are
 * chosen as the ordinary ones are, but no flag is raised on them. Scores are means of informants whatever the aggregation.
 *
 * @param answers the answers on variants, of the wave's own questionnaire.
 */
export function variantSlice(
  variants: readonly FieldedVariant[],
  answers: RatingTable,
  { chosen, choices, decided }: { chosen: AnalysisInput; choices: ResultChoices; decided: Decided },
): VariantSlice {
  const isChosen = new Set(chosen.practices.map(({ practice }) => practice))
  const own = variants.filter(({ practiceId }) => isChosen.has(practiceId))
  const practices = new Set(own.map(({ practiceId }) => practiceId))
  const counted = ({ practiceId, ordinary }: FieldedVariant) =>
    choices.scopes === 'apart' ? ordinary : countedVersion(decided.versions.get(practiceId), ordinary)
  const table = scoreTable(
    joinedRatings([
      keepResponses(chosen.table, ({ practice }) => practices.has(practice)),
      keepResponses(
        answers,
        ({ response, practice }) =>
          practices.has(practice) && (choices.leftOut === 'with' || !decided.leftOut.has(response)),
      ),
    ]),
    chosen.settings.minimumAnsweredShare,
  )
  const has = (practice: string, version: number) =>
    table.scopes.some((scope) => scope.practice === practice && scope.scopeVersion === version)
  const sorted = own.map((variant) => {
    const ordinary = counted(variant)
    if (ordinary === null) return { variant, reason: 'ordinary_not_counted' as const }
    if (!has(variant.practiceId, variant.version)) return { variant, reason: 'variant_unanswered' as const }
    if (!has(variant.practiceId, ordinary)) return { variant, reason: 'ordinary_unanswered' as const }
    const [narrow, broad] =
      variant.kind === 'broad' ? [ordinary, variant.version] : [variant.version, ordinary]
    return { variant, pair: { practice: variant.practiceId, narrow, broad } }
  })
  const comparable = sorted.flatMap(({ variant, pair }) => (pair ? [{ variant, pair }] : []))
  const {
    practices: compared,
    total,
    elements,
  } = scopeVariants(
    table,
    comparable.map(({ pair }) => pair),
  )
  return {
    total,
    elements,
    // a pair for each, in the same order: both of its sides have answers
    compared: compared.map((one, place) => ({
      ...one,
      variant: comparable[place]!.variant,
      informants: informantsOf(table, one),
    })),
    uncompared: sorted.flatMap(({ variant, reason }) => (reason ? [{ variant, reason }] : [])),
  }
}

function informantsOf(
  table: ScoreTable,
  { practice, narrow, broad }: Pick<PracticeVariants, 'practice' | 'narrow' | 'broad'>,
): VariantInformant[] {
  const found = new Map<string, VariantInformant>()
  for (const [row, response] of table.responses.entries()) {
    if (response.practice !== practice) continue
    const side =
      response.scopeVersion === narrow ? 'narrow' : response.scopeVersion === broad ? 'broad' : null
    if (!side) continue
    const who = `${response.informant} ${response.role}`
    const own = found.get(who) ?? { role: response.role, narrow: null, broad: null }
    found.set(who, { ...own, [side]: { response: response.response, total: table.totals[row] ?? null } })
  }
  const sides = (one: VariantInformant) => Number(one.narrow !== null) + Number(one.broad !== null)
  // those on both first; of equals those who have the narrow one, and then whoever has the first id
  const place = (one: VariantInformant) =>
    `${2 - sides(one)} ${one.role} ${one.narrow ? `0 ${one.narrow.response}` : `1 ${one.broad?.response}`}`
  return [...found.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
