import type { PracticeRow } from '#analysis/dataset.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import {
  categoryWeights,
  namedIn,
  pointWeights,
  weightSpaceOf,
  type WeightSource,
} from '#analysis/shortlist/weight-profile.ts'
import { canonicalJson } from '#survey/digest.ts'
import type { KeptWeightProfile } from '#db/queries/weight-profiles.ts'
import { stratumText } from './rule-controls.ts'
import type { RuleFault } from './rule-faults.ts'

/** What a rule is held against beside the questionnaire: the practices and the profiles that it names. */
export interface FittedGround {
  readonly elements: readonly { readonly id: string }[]
  readonly categories: readonly (readonly string[])[]
  readonly profiles: readonly KeptWeightProfile[]
  readonly registered: readonly PracticeRow[]
}

/**
 * What a rule says of this wave and this study that is not so: weights that are not those of the profile they are said to come
 * from, and quotas for practices that there are none of.
 *
 * @param standing the rule that stands; what it says of where weights come from was held against the study before.
 */
export function misfitsOf(
  { scenarios, weightSpace: space, quotas }: SelectionRule,
  ground: FittedGround,
  standing: SelectionRule | null,
): RuleFault[] {
  const stood = new Set(
    standing === null ? [] : [...standing.scenarios.map(weightsText), spaceText(standing.weightSpace)],
  )
  const ofScenarios = scenarios.flatMap((scenario, at): RuleFault[] => {
    const { weights, weightSource } = scenario
    if (!weights || !weightSource || stood.has(weightsText(scenario))) return []
    const given = weightsOf(weightSource, ground)
    if (given && canonicalJson(given) === canonicalJson(weights)) return []
    return [fault(['scenarios', at, 'weightSource'], 'source_differs', weightSource)]
  })
  const { source, ...bounds } = space
  const isTrue = !source || stood.has(spaceText(space)) || isSpaceOf(source, bounds, ground)
  const ofQuotas = quotas.flatMap(({ attribute, value }, at): RuleFault[] => {
    // a rule may be written before anybody was asked
    if (ground.registered.length === 0) return []
    const isThere = ground.registered.some((practice) => attributeOf(practice, attribute) === value)
    return isThere
      ? []
      : [
          {
            path: ['quotas', at, 'value'],
            code: 'no_practice',
            detail: stratumText({ attribute, value }),
          },
        ]
  })
  return [
    ...ofScenarios,
    ...(isTrue ? [] : [fault(['weightSpace', 'source'], 'source_differs', source)]),
    ...ofQuotas,
  ]
}

const weightsText = ({ weights, weightSource }: SelectionRule['scenarios'][number]) =>
  canonicalJson({ weights, weightSource: weightSource ?? null })
const spaceText = (space: SelectionRule['weightSpace']) => canonicalJson({ space })

function fault(path: RuleFault['path'], code: 'source_differs', source: WeightSource): RuleFault {
  return {
    path,
    code,
    detail: source.kind === 'equal_categories' ? null : `${source.name} (${source.number})`,
  }
}

function weightsOf(source: WeightSource, ground: FittedGround): object | null {
  if (source.kind === 'equal_categories') return categoryWeights(ground.categories)
  const kept = profileOf(source, ground)
  return (
    kept &&
    pointWeights(
      kept.profile,
      ground.elements.map(({ id }) => id),
    )
  )
}

function isSpaceOf(source: WeightSource, bounds: object, ground: FittedGround): boolean {
  const kept = profileOf(source, ground)
  return kept !== null && canonicalJson(weightSpaceOf(kept.profile)) === canonicalJson(bounds)
}

/** The version that a source names, when it is of this kind and names no other element than are asked about. */
function profileOf(source: WeightSource, { profiles, elements }: FittedGround): KeptWeightProfile | null {
  if (source.kind === 'equal_categories') return null
  const ids = new Set(elements.map(({ id }) => id))
  return (
    profiles.find(
      ({ name, number, profile }) =>
        name === source.name &&
        number === source.number &&
        profile.kind === source.kind &&
        namedIn(profile).every((id) => ids.has(id)),
    ) ?? null
  )
}

/** As lists have them. */
function attributeOf(practice: PracticeRow, attribute: string): string | number | null {
  const { scopeLevel, citizensPerYear, staff, attributes } = practice
  return { scopeLevel, citizensPerYear, staff, ...attributes }[attribute] ?? null
}
