import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { digestOf, linkToken } from '#app/auth/token.server.ts'
import { insertAssignments } from '#db/queries/assignments.ts'
import { listKnownPractices } from '#db/queries/practices.ts'
import type { Database, Role } from '#db/schema.ts'
import { readRecords } from './read-file.ts'

const roleOf: Record<string, Role> = {
  leder: 'leader',
  medarbejder: 'staff',
  borger: 'citizen',
  pårørende: 'relative',
  myndighed: 'authority',
  samarbejdspartner: 'partner',
  ekstern: 'external',
}

/** Imports informants.csv of a folder. */
export async function importInformants(
  db: Kysely<Database>,
  folder: string,
  deed: { studyId: string; waveId: string; by: string; at: string; secret: string },
): Promise<void> {
  const { studyId, waveId, by, at, secret } = deed
  const rows = await readRecords(
    { folder, name: 'informants.csv' },
    ['informant_id', 'practice_id', 'role'],
    ['name', 'email'],
  )
  const practices = new Map((await listKnownPractices(db, studyId)).map((p) => [p.values.code, p.id]))
  const people = new Map(rows.map((row) => [row.informant_id, { id: randomUUID(), ...row }]))
  await insertAssignments(
    db,
    { studyId, waveId, accountId: by, at },
    {
      informants: [...people.values()].map(({ id, informant_id: code, name, email }) => ({
        id,
        code,
        name: name || null,
        email: email || null,
      })),
      persons: [],
      assignments: rows.map((row) => ({
        id: randomUUID(),
        practiceId: practices.get(row.practice_id) ?? '',
        informantId: people.get(row.informant_id)?.id ?? '',
        role: roleOf[row.role] ?? 'staff',
      })),
    },
    (assignmentId, version) => digestOf(linkToken(secret, assignmentId, version)),
  )
}
