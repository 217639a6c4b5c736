import type { Cause } from '#analysis/shortlist/causes.ts'
import type { FailedGate } from '#analysis/shortlist/gates.ts'
import type { Cell } from '#app/export/csv.ts'
import type { ListVersions } from '../lists.server.ts'
import type { ListFile } from './list-file.ts'
import type { ListedMissing } from './list-slice.ts'
import { listStanding, type KeptList } from './list-standing.ts'
import type { ListedPractice } from './listed-practice.ts'

/** What tells a list from every other; it stands in every row, so that a row that was copied out still says it. */
export interface ListStamp {
  readonly set: { readonly number: number; readonly digest: string }
  readonly rule: {
    readonly number: number
    readonly digest: string
    readonly seed: number
    readonly afterOpening: boolean
  }
  readonly digest: string
  readonly versions: ListVersions
  /** The list as it was when somebody first decided on it; `null` when nobody has. */
  readonly kept: KeptList | null
}

const header = [
  'practice_code',
  'practice_name',
  'scope_version',
  'listed',
  'place',
  'place_low',
  'place_high',
  'place_low_pairwise',
  'place_high_pairwise',
  'probability_top_k',
  'k',
  'zone',
  'score',
  'score_low',
  'score_high',
  'informants',
  'roles',
  'invited',
  'sent',
  'answered',
  'asked',
  'meets_rule',
  'best_without_one',
  'worst_without_one',
  'top_k_without_one',
  'smaa_top_k',
  'smaa_first',
  'smaa_confidence',
  'smaa_basis',
  'bootstrap_top_k',
  'strongest_cause',
  'strongest_cause_of',
  'strongest_cause_place',
  'proposed_as',
  'strategy',
  'missing',
  'gates_off',
  'frozen_set',
  'frozen_set_digest',
  'rule',
  'rule_digest',
  'rule_after_opening',
  'seed',
  'list_digest',
  'analysis_version',
  'list_version',
  'frozen_analysis_version',
  'frozen_list_version',
  'decided_on',
  'decided_list_digest',
  'decided_analysis_version',
  'decided_list_version',
]

/**
 * A list as rows of a file, the header first: those on the list, best first, then those that lack data. What is not defined is
 * empty; causes, zones, strategies and gates are codes. An informant is told by role and number, never by name.
 */
export function listRows(
  { settings: { k }, gatesOff, lines, missing }: ListFile,
  stamp: ListStamp,
): Cell[][] {
  const { set, rule, digest, versions, kept } = stamp
  const stamped: Cell[] = [
    gatesOff.join('; '),
    set.number,
    set.digest,
    rule.number,
    rule.digest,
    rule.afterOpening ? 'changed after results were seen' : '',
    rule.seed,
    digest,
    versions.now.analysisVersion,
    versions.now.listVersion,
    versions.frozen.analysisVersion,
    versions.frozen.listVersion,
    decidedOn(stamp),
    kept?.digest ?? null,
    kept?.analysisVersion ?? null,
    kept?.listVersion ?? null,
  ]
  return [
    header,
    ...lines.map((line) => [...listedRow(line, k), ...stamped]),
    ...missing.map((line) => [...missingRow(line, k), ...stamped]),
  ]
}

function decidedOn({ kept, ...now }: ListStamp): string {
  const standing = listStanding(now, kept)
  if (standing.kept !== 'another') return standing.kept === 'same' ? 'this list' : ''
  return standing.isOtherThanKept
    ? 'another list by another version of the computation'
    : 'another list by the same version of the computation'
}

function listedRow(line: ListedPractice, k: number): Cell[] {
  const { rankInterval, pairwiseRankInterval: pairwise, basis, leaveOneOut, weights, strongest, pick } = line
  return [
    line.code,
    line.name,
    line.scopeVersion,
    'yes',
    line.rank,
    rankInterval?.[0] ?? null,
    rankInterval?.[1] ?? null,
    pairwise?.[0] ?? null,
    pairwise?.[1] ?? null,
    line.probabilityTopK,
    k,
    line.zone ?? '',
    line.score,
    basis.scoreInterval?.[0] ?? null,
    basis.scoreInterval?.[1] ?? null,
    line.informants,
    Object.entries(basis.roles)
      .map(([role, count]) => `${role} ${count}`)
      .sort()
      .join(', '),
    line.invited,
    line.sent,
    basis.answered,
    basis.asked,
    line.meetsRule ? 'yes' : 'no',
    leaveOneOut?.best ?? null,
    leaveOneOut?.worst ?? null,
    leaveOneOut?.inTopK ?? null,
    weights?.topK ?? null,
    weights?.first ?? null,
    weights?.confidenceFactor ?? null,
    // weights and informants are drawn together, which no model is fitted to
    weights ? 'raw' : '',
    line.bootstrap,
    strongest?.cause.kind ?? '',
    strongest ? causeOf(strongest.cause, strongest.informantNumber) : '',
    strongest?.rankInstead ?? null,
    pick?.place ?? null,
    pick?.strategy ?? '',
    '',
  ]
}

function missingRow({ code, name, scopeVersion, failed }: ListedMissing, k: number): Cell[] {
  const figures = header.slice(header.indexOf('k') + 1, header.indexOf('missing')).map(() => '')
  return [code, name, scopeVersion, 'no', '', '', '', '', '', '', k, ...figures, gatesText(failed)]
}

/** The gates that a practice does not pass: each with what the practice has, of what the rule asks for. */
export function gatesText(failed: readonly FailedGate[]): string {
  return failed
    .map(({ gate, value, threshold, reason, consent }) =>
      [gate, consent ?? reason ?? value, reason || threshold === null ? null : `of ${threshold}`]
        .filter((word) => word !== null)
        .join(' '),
    )
    .join('; ')
}

/** Whom or what a cause is about, as a code: an informant by role and number, never by name. */
export function causeOf(cause: Cause, informantNumber: number | null): string {
  if (cause.kind === 'role') return cause.role
  if (cause.kind !== 'informant') return cause.id
  return informantNumber === null ? cause.role : `${cause.role} ${informantNumber}`
}
