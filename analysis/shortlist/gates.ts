import type { Reason } from '../figure.ts'
import { distinctRoles, sameRole } from '../roles.ts'
import { valuesOf } from '../score-table.ts'
import type { InterviewAnswer, ShortlistInput } from './input.ts'

/**
 * What a practice must have to be considered at all. A gate is off when it is `false`, `null` or empty. That it has a score
 * is asked of every practice.
 */
export interface GateSettings {
  /** Answered on one version of its scope only. */
  readonly oneScopeVersion: boolean
  /** No sign that informants mean different things by the practice. */
  readonly noScopeMismatch: boolean
  /** Says yes to an interview. */
  readonly consent: boolean
  /** Informants whose scores the practice's own is made of. */
  readonly minimumInformants: number | null
  /** Different roles among them. */
  readonly minimumRoles: number | null
  /** Roles that must all be among them. */
  readonly requiredRoles: readonly string[]
  /** Elements on which at least one of them has a score. */
  readonly minimumAnsweredElements: number | null
}

export const defaultGates: GateSettings = {
  oneScopeVersion: true,
  noScopeMismatch: false,
  consent: false,
  minimumInformants: null,
  minimumRoles: null,
  requiredRoles: [],
  minimumAnsweredElements: null,
}

export type GateName = keyof GateSettings | 'score'

/** A gate that a practice does not pass. */
export interface FailedGate {
  readonly gate: GateName
  /** What the practice has: versions, informants, roles, required roles, elements; `null` for a yes or no. */
  readonly value: number | null
  readonly threshold: number | null
  /** Why there is no score, for the gate `score`. */
  readonly reason: Reason | null
  /** What the practice said, for the gate `consent`; `not_registered` in data in which nobody could register it. */
  readonly consent?: Exclude<InterviewAnswer, 'yes'> | 'not_registered' | undefined
}

/** A practice that cannot be ranked: not the last of the list, but beside it. */
export interface MissingData {
  readonly practice: string
  /** `null` when nobody has answered. */
  readonly scopeVersion: number | null
  readonly failed: readonly FailedGate[]
}

/** A gate, and how many practices (× scope version) it keeps out. */
export interface GateResult {
  readonly gate: GateName
  readonly on: boolean
  readonly threshold: number | readonly string[] | null
  /** `null` when the gate is off. */
  readonly failed: number | null
}

export interface GatesPassed {
  readonly gates: readonly GateResult[]
  readonly missingData: readonly MissingData[]
  /** Places in `table.scopes` of those that pass every gate, ascending. */
  readonly passed: readonly number[]
}

/**
 * Puts every practice through the gates.
 *
 * @param noScore for each scope why it has no score, `null` when it has one.
 * @param counting for each scope the rows that its score is made of, as `countingRows` tells.
 */
export function passGates(
  input: ShortlistInput,
  settings: GateSettings,
  noScore: readonly (Reason | null)[],
  counting: readonly (readonly number[])[],
): GatesPassed {
  const { table } = input
  const versions = new Map<string, number>()
  for (const { practice } of table.scopes) versions.set(practice, (versions.get(practice) ?? 0) + 1)
  const passed: number[] = []
  const missingData: MissingData[] = input.practices
    .filter(({ practice }) => !versions.has(practice))
    .map(({ practice }) => ({ practice, scopeVersion: null, failed: [noAnswers] }))
  for (const [place, scope] of table.scopes.entries()) {
    const has = { versions: versions.get(scope.practice)!, noScore: noScore[place]!, rows: counting[place]! }
    const failed = failedGates(input, settings, place, has)
    if (failed.length === 0) passed.push(place)
    else missingData.push({ practice: scope.practice, scopeVersion: scope.scopeVersion, failed })
  }
  missingData.sort((a, b) =>
    a.practice === b.practice
      ? (a.scopeVersion ?? 0) - (b.scopeVersion ?? 0)
      : a.practice < b.practice
        ? -1
        : 1,
  )
  return { gates: gateResults(settings, missingData), missingData, passed }
}

const noAnswers: FailedGate = { gate: 'score', value: null, threshold: null, reason: 'empty' }

interface Has {
  readonly versions: number
  readonly noScore: Reason | null
  /** That its score is made of. */
  readonly rows: readonly number[]
}

function failedGates(
  { table, scopeMismatch, consent }: ShortlistInput,
  settings: GateSettings,
  place: number,
  { versions, noScore, rows }: Has,
): FailedGate[] {
  const scope = table.scopes[place]!
  const roles = distinctRoles(rows.map((row) => table.responses[row]!.role))
  const required = settings.requiredRoles
  const elements = table.elements.filter((scores) => valuesOf(scores, rows).length > 0).length
  const failed: FailedGate[] = []
  const atLeast = (gate: GateName, value: number, threshold: number | null) => {
    if (threshold !== null && value < threshold) failed.push({ gate, value, threshold, reason: null })
  }
  const must = (gate: GateName, on: boolean, holds: boolean, value: number | null = null) => {
    if (on && !holds) failed.push({ gate, value, threshold: value === null ? null : 1, reason: null })
  }
  if (noScore) failed.push({ gate: 'score', value: null, threshold: null, reason: noScore })
  must('oneScopeVersion', settings.oneScopeVersion, versions === 1, versions)
  must('noScopeMismatch', settings.noScopeMismatch, !scopeMismatch?.[place])
  const said = consent?.[scope.practice] ?? 'not_registered'
  if (settings.consent && said !== 'yes') {
    failed.push({ gate: 'consent', value: null, threshold: null, reason: null, consent: said })
  }
  atLeast('minimumInformants', rows.length, settings.minimumInformants)
  atLeast('minimumRoles', roles.length, settings.minimumRoles)
  atLeast(
    'requiredRoles',
    required.filter((role) => roles.some((present) => sameRole(present, role))).length,
    required.length,
  )
  atLeast('minimumAnsweredElements', elements, settings.minimumAnsweredElements)
  return failed
}

function gateResults(settings: GateSettings, missingData: readonly MissingData[]): GateResult[] {
  const count = (gate: GateName) =>
    missingData.filter(({ failed }) => failed.some((failure) => failure.gate === gate)).length
  const result = (gate: GateName, setting: GateSettings[keyof GateSettings]): GateResult => {
    const on = Array.isArray(setting) ? setting.length > 0 : setting !== null && setting !== false
    const threshold = typeof setting === 'boolean' ? null : setting
    return { gate, on, threshold, failed: on ? count(gate) : null }
  }
  return [
    result('score', true),
    ...(Object.keys(defaultGates) as (keyof GateSettings)[]).map((gate) => result(gate, settings[gate])),
  ]
}
