import type { Kysely } from 'kysely'
import type { Informing } from '#analysis/coverage-map/informed.ts'
import type { Database, ScopeLevel } from '#db/schema.ts'
import { listSuperseded } from './asked-again.ts'
import { listEnded } from './ended-practices.ts'
import { withNewestScope } from './practice-list.ts'
import { listSubmittedResponses } from './results.ts'
import { listReviews, standingReviews } from './reviews.ts'

/** A practice with what it is registered with, as the newest version of its scope says. */
export interface CoveragePractice {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Folded text of name, code, municipality, organisation and area, for search. */
  readonly searchKey: string
  readonly municipalityCode: string | null
  readonly organisation: string | null
  readonly area: string | null
  /** FFB uuid. */
  readonly targetGroup: string | null
  readonly level: ScopeLevel | null
  readonly legalBasis: string | null
}

/**
 * The practices that a wave is about: every one of the study that goes on, asked about or not, and those that have ended while
 * answers in this wave still count on them.
 *
 * @param answered ids of the practices that answers count on.
 * @returns one row per practice, by code.
 */
export async function listCoveragePractices(
  db: Kysely<Database>,
  studyId: string,
  answered: ReadonlySet<string>,
): Promise<CoveragePractice[]> {
  const rows = await withNewestScope(db, studyId)
    .orderBy('practice.codeSortKey')
    .orderBy('practice.id')
    .select([
      'practice.id',
      'practice.code',
      'practice.name',
      'practice.searchKey',
      'practice.municipalityCode',
      'practice.organisation',
      'practice.area',
      'scope.targetGroup',
      'scope.level',
      'scope.legalBasis',
    ])
    .execute()
  const ended = await listEnded(db, studyId)
  return rows.filter(({ id }) => !ended.has(id) || answered.has(id))
}

/** An answer that counts on a practice. */
export interface CoverageAnswer extends Informing {
  readonly practice: string
  readonly submittedAt: string
}

/**
 * Who has sent answers that count on which practice: those that results are made of, whatever the answers are. Variants of a
 * scope are not among them, nor what was given again. Practice is the one that they count on.
 *
 * @param leftOut whether to leave out, as results do, what members decided does not count.
 * @returns one row per response, and how many were left out.
 */
export async function listCoverageAnswers(
  db: Kysely<Database>,
  wave: { readonly id: string; readonly questionnaire: string },
  { leftOut }: { readonly leftOut: boolean },
): Promise<{ answers: CoverageAnswer[]; leftOut: number; otherVersion: number }> {
  const superseded = new Set((await listSuperseded(db, wave.id)).map(({ response }) => response))
  const sent = (await listSubmittedResponses(db, wave.id)).filter(({ response }) => !superseded.has(response))
  const own = sent.filter(({ questionnaire }) => questionnaire === wave.questionnaire)
  const standing = leftOut ? standingReviews(await listReviews(db, wave.id)) : new Map()
  const outside = new Set(
    [...standing.values()].flatMap(({ state, responseId }) => (state === 'left_out' ? responseId : [])),
  )
  const counted = own.filter(({ response }) => !outside.has(response))
  return {
    answers: counted.map(({ practice, informant, role, submittedAt }) => ({
      practice,
      informant,
      role,
      submittedAt,
    })),
    leftOut: own.length - counted.length,
    otherVersion: sent.length - own.length,
  }
}
