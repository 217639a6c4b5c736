import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { fieldReader, type FieldReader } from './field-reader.ts'
import { fieldOfPath } from './field-of-path.ts'
import { checkedGates, countedGates, ruleNumbers } from './rule-controls.ts'
import { readRule } from './rule-format.ts'
import { ruleAttributes, ruleLimits, type RuleBounds } from './rule-limits.ts'
import { chosenSpace, chosenWeights, type WeightOptions } from './weight-choice.ts'

/** A fault of a control. */
export interface FieldFault {
  readonly field: string
  readonly code: string
  readonly detail: string | null
}

export type ReadFields =
  | { readonly rule: SelectionRule; readonly faults?: never }
  | { readonly rule?: never; readonly faults: readonly FieldFault[] }

/**
 * Reads the controls of a rule's form: each must be there, those that can be ticked apart, and no other.
 *
 * @param aside names of controls that are not the rule's.
 */
export function readRuleFields(
  sent: Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>,
  bounds: RuleBounds,
  weights: WeightOptions,
  aside: readonly string[],
): ReadFields {
  const reader = fieldReader(sent)
  const read = readRule(written(reader, bounds, weights), bounds)
  const refused = [...reader.refused].map(([field, code]): FieldFault => ({ field, code, detail: null }))
  const unknown = reader
    .unread()
    .filter((name) => !aside.includes(name))
    .map((): FieldFault => ({ field: 'form', code: 'unrecognized_keys', detail: null }))
  const found = [
    ...refused,
    ...unknown,
    ...(read.faults ?? []).map(({ path, code, detail }) => ({ field: fieldOfPath(path), code, detail })),
  ]
  const faults = found.filter(({ field }, at) => found.findIndex((other) => other.field === field) === at)
  return faults.length === 0 && read.rule ? { rule: read.rule } : { faults }
}

/** The rule that the controls say, whether or not it can be. */
function written(reader: FieldReader, bounds: RuleBounds, weights: WeightOptions): unknown {
  const numbers = Object.fromEntries(
    Object.entries(ruleNumbers).map(([name, kind]) => [name, reader.number(name, kind)]),
  )
  const { k, minimumAnsweredShare, minimumProbability, profileWeight, disagreement, elementLead, ...draws } =
    numbers
  return {
    ...draws,
    k,
    minimumAnsweredShare,
    minimumProbability,
    deviance: { disagreement, elementLead },
    difference: { attributes: writtenAttributes(reader), profileWeight },
    gates: writtenGates(reader),
    steps: rows(reader, 'steps', ruleLimits.steps, (at) => ({
      strategy: reader.text(`step-${at}-strategy`),
      picks: reader.number(`step-${at}-picks`, 'whole'),
    })),
    quotas: rows(reader, 'quotas', ruleLimits.quotas, (at) => writtenQuota(reader, at)),
    scenarios: rows(reader, 'scenarios', ruleLimits.scenarios, (at) =>
      writtenScenario(reader, at, bounds, weights),
    ),
    weightSpace: chosenSpace(reader, bounds, weights),
  }
}

function rows<Row>(reader: FieldReader, group: string, most: number, row: (at: number) => Row): Row[] {
  return Array.from({ length: reader.count(group, most) }, (_, at) => row(at))
}

function writtenAttributes(reader: FieldReader): string[] | null {
  const which = reader.text('difference')
  if (which !== null && which !== 'all' && which !== 'some') reader.refuse('difference', 'not_an_option')
  const named = ruleAttributes.filter((attribute) => reader.checked(`differs-${attribute}`))
  return which === 'some' ? named : null
}

function writtenGates(reader: FieldReader): object {
  return {
    ...Object.fromEntries(checkedGates.map((gate) => [gate, reader.checked(`gate-${gate}`)])),
    ...Object.fromEntries(countedGates.map((gate) => [gate, reader.number(`gate-${gate}`, 'whole') ?? null])),
    requiredRoles: informantRoles.filter((role) => reader.checked(`role-${role}`)),
  }
}

function writtenQuota(reader: FieldReader, at: number): object {
  const stratum = parsed(reader.text(`quota-${at}-stratum`))
  const isPair = Array.isArray(stratum) && stratum.length === 2
  if (!isPair) reader.refuse(`quota-${at}-stratum`, 'missing')
  const [attribute, value] = isPair ? (stratum as unknown[]) : ['area', null]
  return {
    attribute,
    value,
    ...given('minimum', reader.number(`quota-${at}-minimum`, 'whole')),
    ...given('maximum', reader.number(`quota-${at}-maximum`, 'whole')),
  }
}

function writtenScenario(
  reader: FieldReader,
  at: number,
  bounds: RuleBounds,
  weights: WeightOptions,
): object {
  const own = (suffix: string) => `scenario-${at}-${suffix}`
  const name = reader.text(own('name'))?.trim()
  const flagged = reader.text(own('flagged'))
  if (flagged !== null && flagged !== 'with' && flagged !== 'without') {
    reader.refuse(own('flagged'), 'not_an_option')
  }
  const met = reader.number(own('met'), 'whole')
  const ofAll = reader.number(own('threshold-all'), 'plain')
  const of = Object.fromEntries(
    bounds.elements.flatMap((element) => {
      const limit = reader.number(own(`threshold-${element}`), 'plain') ?? ofAll
      return limit === undefined ? [] : [[element, limit]]
    }),
  )
  const hasRule = met !== undefined || Object.keys(of).length > 0
  return {
    id: reader.text(own('id')),
    ...given('name', name || undefined),
    basis: reader.text(own('basis')),
    ...chosenWeights(reader, at, bounds, weights),
    thresholds: hasRule ? { of, met } : null,
    withoutFlagged: flagged === 'without',
    ...given('aggregation', reader.text(own('aggregation')) || undefined),
    ...given('minimumAnsweredShare', reader.number(own('share'), 'percent')),
    ...given('method', reader.text(own('method')) || undefined),
  }
}

function given(name: string, value: unknown): object {
  return value === undefined ? {} : { [name]: value }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
