import { randomUUID } from 'node:crypto'
import { digestOf, linkToken, newToken } from '#app/auth/token.server.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { startResponse } from '#db/queries/responses.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'

export interface Fielded {
  /** Personal links that nobody has opened. */
  readonly links: readonly string[]
  /** Started responses with a browser that holds them. */
  readonly started: readonly { readonly assignmentId: string; readonly cookie: string }[]
}

const questionnaire = 'promising-practice-1'
const informantsPerPractice = 5

/** Fields a wave of the given size into a new database. */
export async function fieldWave(
  databaseUrl: string,
  secret: string,
  size: { links: number; started: number },
): Promise<Fielded> {
  const db = await connect(databaseUrl)
  await migrate(db)
  const at = new Date().toISOString()
  const { links, startedIds } = await db.transaction().execute(async (trx) => {
    const studyId = await insertStudy(trx)
    const waveId = await insertWave(trx, studyId)
    const links: string[] = []
    const startedIds: string[] = []
    let practiceId = ''
    for (let n = 0; n < size.links + size.started; n += 1) {
      if (n % informantsPerPractice === 0) {
        practiceId = await insertPractice(trx, studyId, { name: `Praksis ${n / informantsPerPractice + 1}` })
      }
      const id = randomUUID()
      const token = linkToken(secret, id, 1)
      await insertAssignment(trx, { id, waveId, practiceId, linkDigest: digestOf(token) })
      if (n < size.links) links.push(`/link/${token}`)
      else {
        await startResponse(trx, { assignmentId: id, questionnaire, language: 'da', at })
        startedIds.push(id)
      }
    }
    return { links, startedIds }
  })
  const started: { assignmentId: string; cookie: string }[] = []
  for (const assignmentId of startedIds) {
    const token = newToken()
    const assignments = [{ id: assignmentId, linkVersion: 1 }]
    await insertSession(db, { id: digestOf(token), at, replaces: null, assignments })
    started.push({ assignmentId, cookie: `praksiskort=da.${token}` })
  }
  await db.destroy()
  return { links, started }
}
