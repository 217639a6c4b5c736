import type { InterviewAnswer } from '#analysis/shortlist/input.ts'
import { canonicalJson } from '#survey/digest.ts'
import type { FrozenConsent, FrozenContent, FrozenPractice, FrozenResponse } from './frozen-content.ts'

/** What differs between two frozen sets of a wave, as codes and ids. */
export type FrozenChange =
  /** What figures are computed by: the questionnaire, its key, or the versions of scores and of lists. */
  | { readonly change: 'scoring'; readonly what: 'questionnaire' | 'key' | 'analysis' | 'list' }
  | { readonly change: 'practice_added' | 'practice_removed' | 'practice_changed'; readonly practice: string }
  /** What a practice says to an interview; sets from before it could be registered say nothing. */
  | { readonly change: 'consents_added' }
  | {
      readonly change: 'consent_changed'
      readonly practice: string
      readonly from: InterviewAnswer
      readonly to: InterviewAnswer
    }
  | { readonly change: 'scope_changed'; readonly practice: string; readonly version: number }
  | {
      readonly change: 'response_added' | 'response_removed'
      readonly practice: string
      readonly response: string
    }
  /** Counts on another practice or scope version; what it says of its informant is another; or its answers are. */
  | {
      readonly change: 'response_moved' | 'informant_changed' | 'answers_changed'
      readonly practice: string
      readonly response: string
    }
  | {
      readonly change: 'left_out' | 'taken_in'
      readonly practice: string
      readonly response: string
      readonly reason: string | null
    }
  | {
      readonly change: 'flag_set_aside' | 'flag_taken_up'
      readonly subject: string
      readonly reason: string | null
    }
  | { readonly change: 'versions_decided'; readonly practice: string; readonly reason: string | null }

/**
 * What changed from one frozen set to a later one, in the order of practices and responses. A reason stands where the later
 * set has one: what was taken back has left it.
 */
export function frozenChanges(before: FrozenContent, after: FrozenContent): FrozenChange[] {
  return [
    ...scoringChanges(before, after),
    ...practiceChanges(before, after),
    ...consentChanges(before, after),
    ...responseChanges(before, after),
    ...decisionChanges(before, after),
  ]
}

function scoringChanges({ scoring: a }: FrozenContent, { scoring: b }: FrozenContent): FrozenChange[] {
  const changes: FrozenChange[] = []
  if (a.questionnaireDigest !== b.questionnaireDigest)
    changes.push({ change: 'scoring', what: 'questionnaire' })
  if (!isSame(a.key, b.key)) changes.push({ change: 'scoring', what: 'key' })
  if (a.analysisVersion !== b.analysisVersion) changes.push({ change: 'scoring', what: 'analysis' })
  if ((a.listVersion ?? 1) !== (b.listVersion ?? 1)) changes.push({ change: 'scoring', what: 'list' })
  return changes
}

function practiceChanges(before: FrozenContent, after: FrozenContent): FrozenChange[] {
  const nameOf = ({ practice }: { readonly practice: string }) => practice
  const registered = ({ practices: all }: FrozenContent) =>
    all.map(({ consent: _, ...practice }): Omit<FrozenPractice, 'consent'> => practice)
  const practices = compared(registered(before), registered(after), nameOf).map(
    ({ one, other }): FrozenChange => {
      const { practice } = (other ?? one)!
      return { change: !one ? 'practice_added' : !other ? 'practice_removed' : 'practice_changed', practice }
    },
  )
  const scopes = compared(before.scopes, after.scopes, ({ practice, version }) => `${practice} ${version}`)
  return [
    ...practices,
    ...scopes.flatMap(({ one, other }): FrozenChange[] =>
      one && other ? [{ change: 'scope_changed', practice: other.practice, version: other.version }] : [],
    ),
  ]
}

function consentChanges(before: FrozenContent, after: FrozenContent): FrozenChange[] {
  const saysNothing = ({ practices }: FrozenContent) =>
    practices.every(({ consent }) => consent === undefined)
  const isUnknownTo = saysNothing(before)
  const added: FrozenChange[] =
    before.practices.length > 0 && isUnknownTo && !saysNothing(after) ? [{ change: 'consents_added' }] : []
  const was = new Map(before.practices.map(({ practice, consent }) => [practice, consent]))
  const changed = after.practices.flatMap(({ practice, consent }): FrozenChange[] => {
    if (consent === undefined || (was.has(practice) ? was.get(practice) === undefined : isUnknownTo))
      return []
    const [from, to] = [was.get(practice) ?? null, consent]
    if (isSame(saidIn(from), saidIn(to))) return []
    return [
      {
        change: 'consent_changed',
        practice,
        from: from?.answer ?? 'not_asked',
        to: to?.answer ?? 'not_asked',
      },
    ]
  })
  return [...added, ...changed]
}

/** Of a consent, without what whoever registered it is called: an account can be renamed. */
function saidIn(consent: FrozenConsent | null) {
  return consent && { answer: consent.answer, saidBy: consent.saidBy, at: consent.at }
}

/** Decisions without what those who made them are called, for the same reason. */
function unnamed(decided: FrozenContent['decisions']['versions']) {
  return decided.map(({ by: _, ...decision }) => decision)
}

function responseChanges(before: FrozenContent, after: FrozenContent): FrozenChange[] {
  return compared(before.responses, after.responses, ({ response }) => response).map(({ one, other }) => {
    const { practice, response } = (other ?? one)!
    return {
      change: !one ? 'response_added' : !other ? 'response_removed' : howChanged(one, other),
      practice,
      response,
    }
  })
}

function howChanged(one: FrozenResponse, other: FrozenResponse) {
  if (!isSame(one.answers, other.answers)) return 'answers_changed'
  const isMoved = one.practice !== other.practice || one.scopeVersion !== other.scopeVersion
  return isMoved ? 'response_moved' : 'informant_changed'
}

function decisionChanges(before: FrozenContent, after: FrozenContent): FrozenChange[] {
  const [a, b] = [before.decisions, after.decisions]
  const practiceOf = new Map(
    [...before.responses, ...after.responses].map(({ response, practice }) => [response, practice]),
  )
  return [
    ...compared(a.leftOut, b.leftOut, ({ response }) => response).flatMap(
      ({ one, other }): FrozenChange[] => {
        const { response } = (other ?? one)!
        // a reason that was written anew leaves out what was left out
        if (one && other) return []
        const about = { practice: practiceOf.get(response) ?? '', response, reason: other?.reason ?? null }
        return [{ change: other ? 'left_out' : 'taken_in', ...about }]
      },
    ),
    ...compared(a.setAside, b.setAside, ({ subject }) => subject).flatMap(
      ({ one, other }): FrozenChange[] => {
        if (one && other) return []
        const { subject } = (other ?? one)!
        return [
          { change: other ? 'flag_set_aside' : 'flag_taken_up', subject, reason: other?.reason ?? null },
        ]
      },
    ),
    ...compared(unnamed(a.versions), unnamed(b.versions), ({ practice }) => practice).map(
      ({ one, other }): FrozenChange => ({
        change: 'versions_decided',
        practice: (other ?? one)!.practice,
        reason: other?.reason ?? null,
      }),
    ),
  ]
}

/** The rows that are only in one of two lists, or differ between them, in the order of their names. */
function compared<Row>(before: readonly Row[], after: readonly Row[], nameOf: (row: Row) => string) {
  const ones = new Map(before.map((row) => [nameOf(row), row]))
  const others = new Map(after.map((row) => [nameOf(row), row]))
  const names = [...new Set([...ones.keys(), ...others.keys()])].sort()
  return names
    .map((name) => ({ one: ones.get(name), other: others.get(name) }))
    .filter(({ one, other }) => !one || !other || !isSame(one, other))
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
