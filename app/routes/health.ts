import { sql } from 'kysely'
import { db } from '#app/db.server.ts'

/** Answers 200 when the database answers. Says nothing else about the machine. */
export async function loader() {
  try {
    await sql`select 1`.execute(db)
    return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  } catch {
    return new Response('database\n', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
}
