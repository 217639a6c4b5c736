import type { Kysely } from 'kysely'
import {
  countDispositions,
  fieldByPractice,
  responseByRole,
  type CoverageRule,
  type RoleResponse,
} from '#analysis/field.ts'
import { listCoverageRules } from '#db/queries/coverage-rules.ts'
import { listPracticesInField } from '#app/practices/practices-in-field.server.ts'
import { listFieldAssignments } from '#db/queries/field.ts'
import { findStudyIdOf } from '#db/queries/waves.ts'
import { roles, type Database } from '#db/schema.ts'

/** Who was asked, who has sent, and how well every practice is covered; whatever is chosen about the figures. */
export interface StudyResponse {
  readonly byRole: readonly RoleResponse[]
  readonly all: RoleResponse
  /** Practices somebody was asked about, by how many have sent something about them. */
  readonly practices: {
    readonly asked: number
    readonly none: number
    readonly one: number
    readonly several: number
    /** Practices of the study that nobody is asked about in this wave. */
    readonly notAsked: number
  }
  readonly rules: readonly CoverageRule[]
  /** Practices asked about that meet the rule. */
  readonly covered: number
}

export async function readStudyResponse(db: Kysely<Database>, waveId: string): Promise<StudyResponse> {
  const studyId = await findStudyIdOf(db, waveId)
  const rules = await listCoverageRules(db, studyId)
  const assignments = await listFieldAssignments(db, waveId)
  const { current, ended } = await listPracticesInField(db, studyId, assignments)
  const ids = [...current, ...ended].map(({ id }) => id)
  const field = fieldByPractice(ids, assignments, rules)
  const asked = field.filter(({ counts }) => sumOf(counts) > counts.withdrawn)
  const sending = (isSo: (submitted: number) => boolean) =>
    asked.filter(({ counts }) => isSo(counts.submitted)).length
  const counts = countDispositions(assignments)
  const linked = assignments.length - counts.withdrawn
  return {
    byRole: responseByRole(assignments, roles),
    all: { role: 'all', counts, asked: linked, share: linked === 0 ? null : counts.submitted / linked },
    practices: {
      asked: asked.length,
      none: sending((submitted) => submitted === 0),
      one: sending((submitted) => submitted === 1),
      several: sending((submitted) => submitted > 1),
      notAsked: field.length - asked.length,
    },
    rules,
    covered: asked.filter(({ gaps }) => gaps.length === 0).length,
  }
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
