import type { Kysely } from 'kysely'
import { readLevel } from '#app/imports/cell-values.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { insertStudy } from '#db/queries/studies.ts'
import { closeWave, insertWave, openWave } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { chosenValue, itemIdOf, ownStakeOf } from './file-codes.ts'
import { importInformants } from './import-informants.ts'
import { importPractices } from './import-practices.ts'
import { later, playResponse } from './play-response.ts'
import { readRecords } from './read-file.ts'

export const mappingStudyId = '84000000-0000-4000-8000-000000000000'
export const mappingWaveId = '84000000-0000-4000-8000-000000000001'

/** The wave lies in the past: its answers have the times of the files. */
const planned = '2025-01-20T09:00:00.000Z'
const opened = '2025-02-01T07:00:00.000Z'
const closed = '2025-03-06T09:00:00.000Z'
const deadline = '2025-03-05'
/** The smallest group that readers see. */
const minimumGroup = 5

/**
 * The mapping of 84 practices as a wave that is closed: practices and informants by the importers, every response by the
 * code that informants' pages call, with the files' own times. Its results are sealed, and nothing is released.
 */
export async function loadMapping84(
  db: Kysely<Database>,
  { folder, by, secret }: { folder: string; by: string; secret: string },
): Promise<void> {
  const study = { studyId: mappingStudyId, by }
  const wave = { ...study, waveId: mappingWaveId }
  await insertStudy(db, {
    id: mappingStudyId,
    title: 'Kortlægning af 84 praksisser',
    purpose: 'mapping',
    controller: 'Eksempelinstituttet',
    contactName: 'Dorthe Lund',
    contactEmail: 'dorthe.lund@eksempel.dk',
    endsOn: '2030-12-31',
    languages: 'da,en',
    minimumGroup,
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
    id: mappingWaveId,
    studyId: mappingStudyId,
    title: 'Runde 1',
    questionnaire: questionnaire.id,
    deadline,
    by,
    at: planned,
  })
  await importInformants(db, folder, { ...wave, at: planned, secret })
  const opening = await openWave(db, { ...wave, at: opened, today: opened.slice(0, 10), gate: importedGate })
  if (opening !== 'opened') throw new Error(`the wave cannot be opened: ${opening}`)
  await playResponses(db, folder)
  await closeWave(db, { ...wave, at: closed })
}

async function playResponses(db: Kysely<Database>, folder: string): Promise<void> {
  const answers = await readRecords({ folder, name: 'answers.csv' }, [
    'informant_id',
    'item_id',
    'value',
    'status',
  ])
  const fieldsOf = new Map<string, Map<string, string>>()
  for (const row of answers) {
    const fields = fieldsOf.get(row.informant_id) ?? new Map<string, string>()
    fieldsOf.set(row.informant_id, fields)
    const value = chosenValue(row)
    if (value !== undefined) fields.set(itemIdOf(row.item_id), value)
  }

  const assignments = await listAssignments(db, mappingWaveId)
  const assignmentOf = new Map(assignments.map((assignment) => [assignment.informantCode, assignment]))
  const informants = await readRecords({ folder, name: 'informants.csv' }, [
    'informant_id',
    'own_stake',
    'closeness',
    'knowledge',
    'tenure_years',
    'scope_level',
    'scope_citizens_per_year',
    'scope_text',
    'completed_at',
    'duration_seconds',
  ])
  for (const row of informants) {
    const assignment = assignmentOf.get(row.informant_id)
    if (!assignment) throw new Error(`informants.csv: ${row.informant_id} was not imported`)
    const seconds = Number(row.duration_seconds)
    await playResponse(db, questionnaire, {
      assignmentId: assignment.id,
      startedAt: later(row.completed_at, -seconds),
      seconds,
      // the files tell how each understood the scope, and of no objection to the card
      scopeCheck: {
        scopeVerdict: 'confirmed',
        scopeLevel: levelDigit(row.scope_level),
        scopeCitizensPerYear: row.scope_citizens_per_year,
        scopeText: row.scope_text,
      },
      facts: {
        statedRole: assignment.role,
        closeness: row.closeness,
        knowledge: row.knowledge,
        tenureYears: row.tenure_years,
        ownStake: ownStakeOf(row.own_stake),
      },
      fields: fieldsOf.get(row.informant_id) ?? new Map(),
      submits: true,
    })
  }
}

function levelDigit(word: string): string {
  const level = readLevel(word)
  if ('fault' in level) throw new Error(`informants.csv: ${word} is no level`)
  return level.value === null ? '' : String(level.value)
}
