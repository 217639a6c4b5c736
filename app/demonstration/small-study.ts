import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { danishDayOf } from '#app/waves/wave-state.ts'
import { listAssignments, type AssignmentRow } from '#db/queries/assignments.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { declineAssignment } from '#db/queries/informant-assignments.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { insertStudy } from '#db/queries/studies.ts'
import { insertWave, openWave } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { commentFieldOf, elementsOf } from '#survey/questionnaire.ts'
import { importInformants } from './import-informants.ts'
import { importPractices } from './import-practices.ts'
import { later, playResponse } from './play-response.ts'
import { declines, fieldStates, withdrawals, type FieldState } from './small-study-field.ts'

export const smallStudyId = '6e000000-0000-4000-8000-000000000000'
export const smallWaveId = '6e000000-0000-4000-8000-000000000001'

/** Whose link is shown at the start: not started, with two more practices behind it. */
export const shownInformant = { informant: 'S04', practice: 'B6' }

const day = 24 * 60 * 60

/**
 * Six practices with full scope cards and a wave that has been open for twelve days, in which the field is everywhere at
 * once: not started, in progress, submitted, declined, withdrawn, with contested scopes and comments.
 */
export async function loadSmallStudy(
  db: Kysely<Database>,
  { folder, by, secret, now }: { folder: string; by: string; secret: string; now: Date },
): Promise<void> {
  const daysAgo = (days: number) => later(now.toISOString(), -days * day)
  const planned = daysAgo(14)
  const opened = daysAgo(12)
  const study = { studyId: smallStudyId, by }
  const wave = { ...study, waveId: smallWaveId }
  await insertStudy(db, {
    id: smallStudyId,
    title: 'Seks praksisser på vej',
    purpose: 'mapping',
    controller: 'Eksempelinstituttet',
    contactName: 'Frode Bang',
    contactEmail: 'felt@eksempel.dk',
    endsOn: '2030-12-31',
    languages: 'da,en',
    minimumGroup: 3,
    syntheticAt: planned,
    coverageRules: [
      { role: 'leader', minimum: 1 },
      { role: 'staff', minimum: 1 },
    ],
    createdBy: by,
    at: planned,
  })
  await importPractices(db, folder, { ...study, at: planned })
  await insertWave(db, {
    id: smallWaveId,
    studyId: smallStudyId,
    title: 'Første runde',
    questionnaire: questionnaire.id,
    deadline: danishDayOf(new Date(now.getTime() + 45 * day * 1000)),
    by,
    at: planned,
  })
  await importInformants(db, folder, { ...wave, at: planned, secret })
  const opening = await openWave(db, { ...wave, at: opened, today: danishDayOf(new Date(opened)), gate: importedGate })
  if (opening !== 'opened') throw new Error(`the wave cannot be opened: ${opening}`)

  const find = finderOf(await listAssignments(db, smallWaveId))
  for (const state of fieldStates) {
    const { id, role } = find(state)
    await playResponse(db, questionnaire, {
      assignmentId: id,
      startedAt: daysAgo(state.daysAgo),
      seconds: state.minutes * 60,
      ...formsOf(state, role),
      fields: fieldsOf(state),
      submits: state.submits ?? false,
    })
  }
  for (const decline of declines) {
    const at = daysAgo(decline.daysAgo)
    await declineAssignment(db, { assignmentId: find(decline).id, reason: decline.reason, at })
  }
  for (const withdrawal of withdrawals) {
    const deed = { studyId: smallStudyId, waveId: smallWaveId, accountId: by, at: daysAgo(withdrawal.daysAgo) }
    await updateWithdrawn(db, deed, { assignmentId: find(withdrawal).id, withdrawn: true }, importedGate)
  }
}

function finderOf(assignments: readonly AssignmentRow[]) {
  return ({ informant, practice }: { informant: string; practice: string }): AssignmentRow => {
    const found = assignments.find(
      ({ informantCode, practiceCode }) => informantCode === informant && practiceCode === practice,
    )
    if (!found) throw new Error(`small study: ${informant} is not asked about ${practice}`)
    return found
  }
}

/** The two pages before the elements, as forms. */
function formsOf({ facts, scope, objection }: FieldState, role: string) {
  if (!facts) return {}
  const [closeness, knowledge, tenureYears, ownStake] = facts
  const [scopeLevel = '', scopeCitizensPerYear = '', scopeText = ''] = scope ?? []
  return {
    scopeCheck: {
      scopeVerdict: objection === undefined ? 'confirmed' : 'contested',
      scopeObjection: objection ?? '',
      scopeLevel,
      scopeCitizensPerYear,
      scopeText,
    },
    facts: { statedRole: role, closeness, knowledge, tenureYears, ownStake },
  }
}

/** Ratings around the state's level, the same at every load. */
function fieldsOf({ informant, practice, pages = 0, level = 3, comments = {}, instead = {} }: FieldState) {
  const fields = new Map<string, string>()
  for (const element of elementsOf(questionnaire).slice(0, pages)) {
    for (const { id } of element.items) {
      const value = instead[id] ?? String(ratingNear(level, `${informant} ${practice} ${id}`))
      if (value !== '') fields.set(id, value)
    }
    const comment = comments[element.id]
    if (comment !== undefined) fields.set(commentFieldOf(element.id), comment)
  }
  return fields
}

function ratingNear(level: number, seed: string): number {
  const share = createHash('sha256').update(seed).digest().readUInt16BE(0) / 0xffff
  return Math.min(5, Math.max(1, Math.round(level + (share - 0.5) * 2.4)))
}
