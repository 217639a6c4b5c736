import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { VersionDecision } from '#analysis/version-decisions.ts'
import type { Database, VersionDecisionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { isCountedOfPair } from './asked-again.ts'
import { insertEvent } from './events.ts'
import { findFollowing, isCountedOn } from './followed-answers.ts'
import { lockStudy } from './studies.ts'

/** A decision as it is shown, and as figures follow it. */
export interface VersionDecided extends VersionDecision {
  readonly practiceId: string
  readonly number: number
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** How many answers of a practice count, on which version of its scope. */
export interface AnsweredVersion {
  readonly practiceId: string
  readonly version: number
  readonly responses: number
}

export interface NewVersionDecision {
  readonly studyId: string
  readonly waveId: string
  readonly practiceId: string
  readonly decision: VersionDecisionTable['decision']
  readonly only: number | null
  /** The versions that the member saw answers on. */
  readonly versions: readonly number[]
  readonly reason: string
  /** How many decisions about the practice in this wave the member saw. */
  readonly after: number
  readonly by: string
  readonly at: string
}

export type VersionOutcome =
  | { readonly status: 'decided'; readonly number: number }
  /** Somebody else decided meanwhile; theirs is the newest. */
  | { readonly status: 'overtaken'; readonly newest: VersionDecided }
  /** Answers stand on other versions by now. */
  | { readonly status: 'versions_changed' }
  /** There is no such practice in the study, or its answers stand on one version. */
  | { readonly status: 'unknown' }

/**
 * Adds what a member decided about the versions of a practice's scope in a wave. Two who decide at once take turns; the second
 * is told.
 *
 * @throws Error when the one version to be used is not among the versions.
 */
export function decideVersions(db: Kysely<Database>, decision: NewVersionDecision): Promise<VersionOutcome> {
  return transact(db, async (trx): Promise<VersionOutcome> => {
    const { studyId, waveId, practiceId, only, reason, by, at } = decision
    await lockStudy(trx, studyId)
    const answered = (await listAnsweredVersions(trx, waveId, practiceId)).map(({ version }) => version)
    const [newest] = await listVersionDecisions(trx, waveId, practiceId)
    if (answered.length < 2) return { status: 'unknown' }
    if (newest && newest.number !== decision.after) return { status: 'overtaken', newest }
    if (answered.join() !== decision.versions.toSorted((a, b) => a - b).join()) {
      return { status: 'versions_changed' }
    }
    if (only !== null && !answered.includes(only)) throw new Error(`nobody answered on version ${only}`)
    const number = (newest?.number ?? 0) + 1
    const decided = { decision: decision.decision, onlyVersion: only, versions: JSON.stringify(answered) }
    await trx
      .insertInto('versionDecision')
      .values({ ...decided, id: randomUUID(), waveId, practiceId, number, reason, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'scope_versions_decided',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, decision: decision.decision, versions: answered, only, reason },
      at,
    })
    return { status: 'decided', number }
  })
}

/** Every decision of a wave, of one practice when it is named: by practice, the newest first. */
export async function listVersionDecisions(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<VersionDecided[]> {
  let query = db
    .selectFrom('versionDecision')
    .innerJoin('account', 'account.id', 'versionDecision.accountId')
    .where('versionDecision.waveId', '=', waveId)
  if (practiceId !== undefined) query = query.where('versionDecision.practiceId', '=', practiceId)
  const rows = await query
    .orderBy('versionDecision.practiceId')
    .orderBy('versionDecision.number', 'desc')
    .select([
      'versionDecision.practiceId',
      'versionDecision.number',
      'versionDecision.decision',
      'versionDecision.onlyVersion as only',
      'versionDecision.versions',
      'versionDecision.reason',
      'versionDecision.at',
      'account.name as by',
    ])
    .execute()
  return rows.map((row) => ({ ...row, versions: JSON.parse(row.versions) as number[] }))
}

/** The decision that stands for one practice of a wave; `null` when nothing is decided. */
export async function findVersionDecision(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<VersionDecided | null> {
  const [newest] = await listVersionDecisions(db, waveId, practiceId)
  return newest ?? null
}

/** The decision that stands for each practice. */
export function standingVersionDecisions(all: readonly VersionDecided[]): Map<string, VersionDecided> {
  const standing = new Map<string, VersionDecided>()
  for (const decided of all) {
    const other = standing.get(decided.practiceId)
    if (!other || other.number < decided.number) standing.set(decided.practiceId, decided)
  }
  return standing
}

/**
 * On which versions of their scopes the practices of a wave are answered, by practice and version: without what is left out,
 * and without answers that the informant has given again. Answers that follow are there where they count.
 */
export async function listAnsweredVersions(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<AnsweredVersion[]> {
  const following = await findFollowing(db, waveId)
  let query = db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .whereRef('response.questionnaire', '=', 'wave.questionnaire')
    .where(isCountedOfPair)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('review')
            .whereRef('review.responseId', '=', 'response.id')
            .where('review.flag', 'is', null)
            .where('review.state', '=', 'left_out')
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('review as later')
                    .whereRef('later.waveId', '=', 'review.waveId')
                    .whereRef('later.subject', '=', 'review.subject')
                    .whereRef('later.number', '>', 'review.number')
                    .select('later.id'),
                ),
              ),
            )
            .select('review.id'),
        ),
      ),
    )
  if (practiceId !== undefined) query = query.where(isCountedOn(following, practiceId))
  const rows = await query
    .groupBy(['assignment.practiceId', 'scope.id', 'scope.version'])
    .orderBy('assignment.practiceId')
    .orderBy('scope.version')
    .select((eb) => [
      'assignment.practiceId as practice',
      'scope.id as scopeId',
      'scope.version as scopeVersion',
      eb.fn.countAll<number>().as('responses'),
    ])
    .execute()
  return rows
    .map(({ responses, ...given }) => {
      const { practice, scopeVersion } = following.placeOf(given)
      return { practiceId: practice, version: scopeVersion, responses: Number(responses) }
    })
    .toSorted((a, b) =>
      a.practiceId === b.practiceId ? a.version - b.version : a.practiceId < b.practiceId ? -1 : 1,
    )
}
