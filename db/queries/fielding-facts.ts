import type { Kysely } from 'kysely'
import type { ScopeCheck } from '#analysis/scope-checks.ts'
import type {
  Database,
  OverlapVerdict,
  ScopeApproval,
  ScopeCheckSettingTable,
  ScopeTable,
} from '#db/schema.ts'
import { isEnded } from './ended-practices.ts'
import { withNewestScope } from './practice-list.ts'
import { listOpenVariants, type OpenVariant } from './scope-variants.ts'
import { scopeStamp } from './scope-card.ts'

/** A practice with its newest card. */
export interface PracticeWithScope {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly municipalityCode: string | null
  readonly organisation: string | null
  readonly scope: ScopeTable
}

/** Everything that is decided about the scopes of a study, as it stands now. */
export interface FieldingFacts {
  /** `undefined` when nobody has set the checks. */
  readonly setting: ScopeCheckSettingTable | undefined
  /** Those that have not ended, by code. */
  readonly practices: readonly PracticeWithScope[]
  /** Checks that are put aside for the newest version of a practice's card. */
  readonly setAside: readonly { practiceId: string; check: ScopeCheck }[]
  /** By practice: what a second reader said of the card as it stands now. */
  readonly approvals: ReadonlyMap<string, ScopeApproval>
  readonly overlaps: readonly { firstId: string; secondId: string; verdict: OverlapVerdict }[]
  /** Cards that say a practice narrower or broader on purpose. */
  readonly variants: readonly OpenVariant[]
}

/**
 * Which of the practices that are about to be fielded may not be. The rules stand above the database, so whoever fields
 * hands them in; they are asked inside the transaction that fields.
 *
 * @returns ids of practices, none when fielding may go on.
 */
export type FieldingGate = (facts: FieldingFacts, fielded: readonly string[]) => readonly string[]

/** For what was fielded elsewhere before it came here: an imported wave is never stopped. */
export const importedGate: FieldingGate = () => []

/** What stands in a study about its scopes. */
export async function findFieldingFacts(db: Kysely<Database>, studyId: string): Promise<FieldingFacts> {
  const rows = await withNewestScope(db, studyId)
    .where(({ not }) => not(isEnded))
    .orderBy('practice.codeSortKey')
    .orderBy('practice.id')
    .selectAll('scope')
    .select(['practice.code', 'practice.name', 'practice.municipalityCode', 'practice.organisation'])
    .execute()
  const practices = rows.map(({ code, name, municipalityCode, organisation, ...scope }) => ({
    id: scope.practiceId,
    code,
    name,
    municipalityCode,
    organisation,
    scope,
  }))
  return {
    setting: await findScopeCheckSetting(db, studyId),
    practices,
    setAside: await listSetAside(db, studyId, practices),
    approvals: await findApprovals(db, studyId, practices),
    overlaps: await listDecidedOverlaps(db, studyId),
    variants: await listOpenVariants(db, studyId),
  }
}

/** How the checks of a study are set; `undefined` when nobody has set them. */
export function findScopeCheckSetting(
  db: Kysely<Database>,
  studyId: string,
): Promise<ScopeCheckSettingTable | undefined> {
  return db
    .selectFrom('scopeCheckSetting')
    .where('studyId', '=', studyId)
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst()
}

async function listSetAside(
  db: Kysely<Database>,
  studyId: string,
  practices: readonly PracticeWithScope[],
): Promise<FieldingFacts['setAside']> {
  const rows = await db
    .selectFrom('scopeCheckException')
    .innerJoin('practice', 'practice.id', 'scopeCheckException.practiceId')
    .where('practice.studyId', '=', studyId)
    .orderBy('scopeCheckException.number')
    .select(['practiceId', 'checkName as check', 'scopeVersion', 'state'])
    .execute()
  const versions = new Map(practices.map(({ id, scope }) => [id, scope.version]))
  const ofNow = rows.filter(({ practiceId, scopeVersion }) => versions.get(practiceId) === scopeVersion)
  // a later decision takes the place of an earlier one
  const standing = new Map(ofNow.map((row) => [`${row.practiceId} ${row.check}`, row]))
  return [...standing.values()]
    .filter(({ state }) => state === 'set_aside')
    .map(({ practiceId, check }) => ({ practiceId, check }))
}

async function findApprovals(
  db: Kysely<Database>,
  studyId: string,
  practices: readonly PracticeWithScope[],
): Promise<Map<string, ScopeApproval>> {
  const rows = await db
    .selectFrom('scopeApproval')
    .innerJoin('scope', 'scope.id', 'scopeApproval.scopeId')
    .innerJoin('practice', 'practice.id', 'scope.practiceId')
    .where('practice.studyId', '=', studyId)
    .orderBy('scopeApproval.number')
    .select(['scopeApproval.scopeId', 'scopeApproval.stamp', 'scopeApproval.state'])
    .execute()
  const newest = new Map(rows.map((row) => [row.scopeId, row]))
  return new Map(
    practices.flatMap(({ id, scope }): [string, ScopeApproval][] => {
      const approval = newest.get(scope.id)
      return approval && approval.stamp === scopeStamp(scope) ? [[id, approval.state]] : []
    }),
  )
}

async function listDecidedOverlaps(
  db: Kysely<Database>,
  studyId: string,
): Promise<FieldingFacts['overlaps']> {
  const rows = await db
    .selectFrom('overlapDecision')
    .where('studyId', '=', studyId)
    .orderBy('number')
    .select(['firstId', 'secondId', 'verdict'])
    .execute()
  return [...new Map(rows.map((row) => [`${row.firstId} ${row.secondId}`, row])).values()]
}
