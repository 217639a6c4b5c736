import { z } from 'zod'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { isInOrder, planFaults, scenariosFaults, strataFaults, type Found } from './rule-consistency.ts'
import { faultsOf, type RuleFault } from './rule-faults.ts'
import {
  bases,
  aggregations,
  fewestDraws,
  methods,
  ruleAttributes,
  ruleLimits,
  strategies,
  type RuleBounds,
} from './rule-limits.ts'
import { elementShares, nameText, weightSource, weightSpace } from './weight-format.ts'

/** A rule read from a form or a file, or every fault that keeps it from being one. */
export type ReadRule =
  | { readonly rule: SelectionRule; readonly faults?: never }
  | { readonly rule?: never; readonly faults: readonly RuleFault[] }

/**
 * Reads a rule that somebody wrote: everything is there, within limits, and goes together; nothing else is. What is read says
 * exactly what was written.
 */
export function readRule(written: unknown, bounds: RuleBounds): ReadRule {
  const read = ruleFormat(bounds).safeParse(written)
  return read.success ? { rule: read.data as SelectionRule } : { faults: faultsOf(read.error) }
}

function ruleFormat(bounds: RuleBounds) {
  const { elements } = bounds
  return z
    .strictObject({
      k: places,
      steps: z.array(step).max(ruleLimits.steps),
      quotas: z.array(quota).max(ruleLimits.quotas),
      gates: gates(elements.length),
      minimumAnsweredShare: share,
      scenarios: z.array(scenario(bounds)).min(1).max(ruleLimits.scenarios),
      weightSpace: weightSpace(elements),
      minimumProbability: share,
      difference: z.strictObject({
        attributes: z
          .array(z.enum(ruleAttributes))
          .refine((names) => isInOrder(names, ruleAttributes), { message: 'not_in_order' })
          .nullable(),
        profileWeight: z.number().min(0).max(100),
      }),
      deviance: z.strictObject({ disagreement: threshold, elementLead: threshold }),
      seed: whole(0, ruleLimits.seed),
      draws: whole(fewestDraws, ruleLimits.draws),
      scenarioDraws: whole(0, ruleLimits.scenarioDraws),
      bootstrapReplicates: whole(0, ruleLimits.bootstrapReplicates),
      weightDraws: whole(0, ruleLimits.weightDraws),
      confidenceDraws: whole(1, ruleLimits.confidenceDraws),
    })
    .check(({ value, issues }) => {
      const found: Found[] = [
        ...planFaults(value),
        ...strataFaults(value),
        ...scenariosFaults(value.scenarios),
      ]
      for (const { path, code } of found) {
        issues.push({ code: 'custom', message: code, path: [...path], input: value })
      }
    })
}

const whole = (least: number, most: number) => z.int().min(least).max(most)
const places = whole(1, ruleLimits.places)
const share = z.number().min(0).max(1)
const threshold = z.number().min(0.01).max(10)

const step = z.strictObject({ strategy: z.enum(strategies), picks: places })

const quota = z.strictObject({
  attribute: z.enum(ruleAttributes),
  value: z.union([z.string().min(1).max(300), z.number(), z.null()], { error: 'wrong_type' }),
  minimum: whole(0, ruleLimits.places).optional(),
  maximum: whole(0, ruleLimits.places).optional(),
})

const gates = (elements: number) =>
  z.strictObject({
    oneScopeVersion: z.boolean(),
    noScopeMismatch: z.boolean(),
    consent: z.boolean(),
    minimumInformants: places.nullable(),
    minimumRoles: whole(1, informantRoles.length).nullable(),
    requiredRoles: z
      .array(z.enum(informantRoles))
      .refine((roles) => isInOrder(roles, informantRoles), { message: 'not_in_order' }),
    minimumAnsweredElements: whole(1, elements).nullable(),
  })

const scenario = ({ elements, scale }: RuleBounds) =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: nameText.optional(),
    basis: z.enum(bases),
    weights: elementShares(elements, 0, 1_000_000)
      .refine((weights) => Object.values(weights).some((weight) => (weight ?? 0) > 0), {
        message: 'no_weight',
      })
      .nullable(),
    weightSource: weightSource.optional(),
    thresholds: z
      .strictObject({
        of: elementShares(elements, scale.minimum, scale.maximum),
        met: whole(1, elements.length),
      })
      .refine(({ of, met }) => met <= Object.keys(of).length, {
        message: 'more_than_thresholds',
        path: ['met'],
      })
      .nullable(),
    withoutFlagged: z.boolean(),
    aggregation: z.enum(aggregations).optional(),
    minimumAnsweredShare: share.optional(),
    method: z.enum(methods).optional(),
  })
