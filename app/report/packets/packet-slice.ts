import type { Flag } from '#analysis/flags/flag.ts'
import { raiseFlags } from '#analysis/flags/raise-flags.ts'
import { interviewFigures, type InterviewFigures } from '#analysis/interview/interview-figures.ts'
import { practiceInRun, type PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { roleAdjustedScores } from '#analysis/role-model.ts'
import { totalModels } from '#analysis/role-models.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import type { Decided, FrozenConsent, FrozenContent, FrozenScope } from '#app/frozen/frozen-content.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import { informantNumbers, nameIn } from '#app/report/list/listed-practice.ts'
import { reviewSubject } from '#db/queries/reviews.ts'
import { packetDecision, type PacketDecision } from './packet-decision.ts'

/** A flag with what was decided about it when the data were frozen. */
export interface DecidedFlag extends Flag {
  /** `null` when nobody had set it aside. */
  readonly setAside: Decided | null
}

/** What is known of a practice on one version of its scope. */
export interface PacketVersion extends Omit<InterviewFigures, 'flags'> {
  readonly flags: readonly DecidedFlag[]
  /** The card as it read. */
  readonly scope: FrozenScope | null
}

/** What a frozen set and a rule say of a practice before it is interviewed. */
export interface PacketFigures {
  readonly practice: string
  readonly code: string
  readonly name: string
  /** What it said to an interview, `null` when nothing was registered; sets from before it could be do not keep it. */
  readonly consent: FrozenConsent | null | 'not_kept'
  readonly inRun: PracticeInRun
  /** What the practice is called that it was compared with when it was proposed, by id. */
  readonly nearest: Readonly<Record<string, string>>
  /** On the version of the scope that it is listed on, else on the newest that was answered; `null` without answers. */
  readonly figures: PacketVersion | null
  /** On the other versions that answers count on, by version. */
  readonly others: readonly PacketVersion[]
  /** What was decided about them; `null` when nothing was. */
  readonly decided: PacketDecision | null
  /** Responses that do not count, by role. */
  readonly leftOut: readonly (Decided & { readonly role: string })[]
  /** Everybody who answered about it, in the order that labels are numbered by. */
  readonly informants: readonly {
    readonly response: string
    readonly role: string
    /** That was answered on, whatever it counts as. */
    readonly scopeVersion: number
  }[]
}

/** What all packets of a frozen set need, whichever practice they are about. */
export interface FlaggedTable {
  readonly table: ScoreTable
  readonly flags: readonly Flag[]
}

/** Flags as the rule raises them: on the answers that count, with the rule's share of answered items. */
export function flaggedTable(content: FrozenContent, minimumAnsweredShare: number): FlaggedTable {
  const input = ruleInput(content)
  const table = scoreTable(input.table, minimumAnsweredShare)
  const adjustedTotals = roleAdjustedScores(table.totals, table, totalModels(table).role)
  return { table, flags: raiseFlags(table, input.practices, { adjustedTotals }).flags }
}

/** @returns `null` for a practice that is not in the set. */
export function packetFigures(
  run: RuleRun,
  content: FrozenContent,
  { table, flags }: FlaggedTable,
  practice: string,
): PacketFigures | null {
  const known = content.practices.find((one) => one.practice === practice)
  if (!known) return null
  const numbers = informantNumbers(content)
  const inRun = practiceInRun(run, practice, (response) => numbers.get(response) ?? null)
  const all = interviewFigures(table, practice, flags)
  const listed = inRun.candidates[0]?.scopeVersion
  const shown = all.find(({ result }) => result.scopeVersion === listed) ?? all.at(-1) ?? null
  const setAside = new Map(content.decisions.setAside.map((one) => [one.subject, one]))
  const decidedOf = (flag: Flag): Decided | null => {
    const found = setAside.get(reviewSubject(flag))
    return found ? { reason: found.reason, by: found.by, at: found.at } : null
  }
  const versionOf = ({ result, perspectives, items, flags: raised }: InterviewFigures): PacketVersion => ({
    result,
    perspectives,
    items,
    flags: raised.map((flag) => ({ ...flag, setAside: decidedOf(flag) })),
    scope:
      content.scopes.find((scope) => scope.practice === practice && scope.version === result.scopeVersion) ??
      null,
  })
  const responses = content.responses.filter((one) => one.practice === practice)
  const nameOf = nameIn(content)
  const reason = inRun.proposal?.reason
  const nearest = reason?.code === 'most_different' ? reason.nearest?.practice : undefined
  return {
    practice,
    code: known.code,
    name: known.name,
    consent: known.consent === undefined ? 'not_kept' : known.consent,
    inRun,
    nearest: nearest === undefined ? {} : { [nearest]: nameOf(nearest).name },
    figures: shown && versionOf(shown),
    others: all.filter((one) => one !== shown).map(versionOf),
    decided: packetDecision(content, practice),
    leftOut: content.decisions.leftOut.flatMap(({ response, ...decided }) => {
      const role = responses.find((one) => one.response === response)?.role
      return role === undefined ? [] : [{ ...decided, role }]
    }),
    informants: responses
      .map(({ response, role, scopeVersion }) => ({ response, role, scopeVersion }))
      .toSorted((a, b) => (a.response < b.response ? -1 : 1)),
  }
}
