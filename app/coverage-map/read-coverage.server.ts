import type { Kysely } from 'kysely'
import type { Informing } from '#analysis/coverage-map/informed.ts'
import { listCoverageAnswers, listCoveragePractices } from '#db/queries/coverage-practices.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import type { Database } from '#db/schema.ts'
import type { CoverageDecision } from './coverage-view.ts'
import { laidPractice, type LaidPractice } from './laid-out.ts'

/** Of which wave, and what whoever asks may know. */
export interface CoverageAsked {
  readonly studyId: string
  readonly wave: { readonly id: string; readonly questionnaire: string }
  /** Whether members' reviews of responses are followed. */
  readonly leftOut: boolean
  /** Whether what was decided about practices is told. */
  readonly decisions: boolean
}

export interface CoverageRead {
  readonly practices: readonly LaidPractice[]
  /** Whether something was decided that may be told. */
  readonly isDecided: boolean
  readonly answers: number
  /** When the last of them was sent; `null` when there is none. */
  readonly newest: string | null
  readonly leftOut: number
  readonly otherVersion: number
}

/** All practices of a wave with who informs them. Reads every response of it: not for the process that answers requests. */
export async function readCoverage(
  db: Kysely<Database>,
  { studyId, wave, leftOut, decisions }: CoverageAsked,
): Promise<CoverageRead> {
  const found = await listCoverageAnswers(db, wave, { leftOut })
  const informing = new Map<string, Informing[]>()
  for (const { practice, informant, role } of found.answers) {
    const others = informing.get(practice)
    if (others) others.push({ informant, role })
    else informing.set(practice, [{ informant, role }])
  }
  const registered = await listCoveragePractices(db, studyId, new Set(informing.keys()))
  const decided = decisions ? [...(await listStandingDecisions(db, wave.id)).values()] : []
  const outcomes = new Map<string, CoverageDecision>(
    decided.map(({ practiceId, outcome }) => [practiceId, outcome === 'reopened' ? 'open' : outcome]),
  )
  return {
    practices: registered.map((practice) =>
      laidPractice(practice, informing.get(practice.id) ?? [], outcomes.get(practice.id) ?? 'open'),
    ),
    isDecided: outcomes.size > 0,
    answers: found.answers.length,
    newest: found.answers.reduce<string | null>(
      (newest, { submittedAt }) => (newest === null || submittedAt > newest ? submittedAt : newest),
      null,
    ),
    leftOut: found.leftOut,
    otherVersion: found.otherVersion,
  }
}
