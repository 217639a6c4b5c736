import { randomUUID } from 'node:crypto'
import { test as base, type BrowserContext } from 'playwright/test'
import type { Kysely } from 'kysely'
import { digestOf, linkToken, newToken } from '#app/auth/token.server.ts'
import { connect } from '#db/connect.ts'
import { loadSmallStudy, smallStudyId, smallWaveId } from '#app/demonstration/small-study.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { insertSession } from '#db/queries/sessions.ts'
import type { Database, Language, MembershipRole, Role } from '#db/schema.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'
import { scratchFolder, startServer, type TestServer } from '#tests/support/server.ts'

export { expect } from 'playwright/test'

/** A study of this test alone: practices Havnen and Broen, an open wave, nobody invited. */
export interface Study {
  readonly id: string
  readonly waveId: string
  /** Practice ids by name. */
  readonly practices: Record<'Havnen' | 'Broen', string>
  /** The account that leads it. */
  readonly leadId: string
}

export interface Invitation {
  /** The personal link as it stands in the mail, without the host. */
  readonly path: string
  readonly assignmentId: string
  readonly informantId: string
}

interface TestFixtures {
  db: Kysely<Database>
  study: Study
  /** Signs this test's browser in, as a member of `study` with this role; `outsider` belongs to another study. */
  signIn: (
    role: MembershipRole | 'outsider',
    options?: { language?: Language; context?: BrowserContext; accountId?: string },
  ) => Promise<{ accountId: string }>
  /** A working personal link into the wave of `study`. */
  invite: (values: {
    practice: 'Havnen' | 'Broen'
    role?: Role
    informantId?: string
    waveId?: string
  }) => Promise<Invitation>
}

/** The demonstration's small study: six practices, with every state of the field. */
export interface SmallStudy {
  readonly id: string
  readonly waveId: string
  readonly leadId: string
  /** The first of its practices. */
  readonly practiceId: string
}

interface WorkerFixtures {
  smallStudy: SmallStudy
  server: TestServer
  workerDb: Kysely<Database>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({ browserName: _ }, provide) => {
      const folder = scratchFolder()
      const server = await startServer({ databaseUrl: `sqlite:${folder.path}/e2e.db` })
      await provide(server)
      await server.stop()
      folder.remove()
    },
    { scope: 'worker' },
  ],

  workerDb: [
    async ({ server }, provide) => {
      const db = await connect(server.databaseUrl)
      await provide(db)
      await db.destroy()
    },
    { scope: 'worker' },
  ],

  smallStudy: [
    async ({ workerDb, server }, provide) => {
      const by = await insertAccount(workerDb, { name: 'Dorthe Lund' })
      const folder = 'demonstration/small-study'
      await workerDb
        .transaction()
        .execute((trx) => loadSmallStudy(trx, { folder, by, secret: server.secret, now: new Date() }))
      await openResults(workerDb, {
        studyId: smallStudyId,
        waveId: smallWaveId,
        by,
        at: new Date().toISOString(),
      })
      const { id } = await workerDb
        .selectFrom('practice')
        .where('studyId', '=', smallStudyId)
        .orderBy('code')
        .select('id')
        .limit(1)
        .executeTakeFirstOrThrow()
      await provide({ id: smallStudyId, waveId: smallWaveId, leadId: by, practiceId: id })
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, provide) => provide(server.url),

  db: ({ workerDb }, provide) => provide(workerDb),

  study: async ({ db }, provide) => {
    const leadId = await insertAccount(db)
    const id = await insertStudy(db, { createdBy: leadId })
    await provide({
      id,
      leadId,
      waveId: await insertWave(db, id),
      practices: {
        Havnen: await insertPractice(db, id, { name: 'Havnen', code: 'P001' }),
        Broen: await insertPractice(db, id, { name: 'Broen', code: 'P002' }),
      },
    })
  },

  signIn: async ({ db, server, study, context }, provide) => {
    await provide(async (role, options = {}) => {
      const accountId =
        options.accountId ?? (role === 'lead' ? study.leadId : await insertAccount(db, { name: 'Bo Krag' }))
      if (options.accountId) {
        // an account with rights of its own
      } else if (role === 'outsider')
        await insertStudy(db, { createdBy: accountId, title: 'En anden undersøgelse' })
      else if (role !== 'lead') {
        await db
          .insertInto('membership')
          .values({ studyId: study.id, accountId, role, createdAt: new Date().toISOString() })
          .execute()
      }
      const token = newToken()
      const at = new Date().toISOString()
      await insertSession(db, { id: digestOf(token), at, replaces: null, accountId })
      await (options.context ?? context).addCookies([
        // the plain name, since tests use http on this machine
        {
          name: 'praksiskort',
          value: `${options.language ?? 'da'}.${token}`,
          url: server.url,
          httpOnly: true,
        },
      ])
      return { accountId }
    })
  },

  invite: async ({ db, server, study }, provide) => {
    await provide(async ({ practice, role = 'staff', informantId = randomUUID(), waveId = study.waveId }) => {
      const id = randomUUID()
      const token = linkToken(server.secret, id, 1)
      const assignmentId = await insertAssignment(db, {
        id,
        waveId,
        informantId,
        practiceId: study.practices[practice],
        role,
        linkDigest: digestOf(token),
      })
      return { path: `/link/${token}`, assignmentId, informantId }
    })
  },
})
