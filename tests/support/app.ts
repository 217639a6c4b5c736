import { afterAll, beforeAll } from 'vitest'

// before anything of app/ is imported: each test file gets a database of its own, in memory
process.env.NODE_ENV = 'test'
process.env.DATABASE_URL = 'sqlite::memory:'
process.env.SESSION_SECRET = 'a secret that only tests know, of some length'
process.env.PUBLIC_URL = 'http://localhost:3000'

beforeAll(async () => {
  const { db } = await import('#app/db.server.ts')
  const { migrate } = await import('#db/migrate.ts')
  await migrate(db)
})

afterAll(async () => {
  const { db } = await import('#app/db.server.ts')
  await db.destroy()
})
