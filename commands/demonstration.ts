import { loadDemonstration } from '#app/demonstration/load.ts'
import { settings } from '#app/settings.server.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'

/** Brings the demonstration's database up to date, loads what is missing, and prints where to sign in and to answer. */
export async function main(): Promise<number> {
  // as the server does: the database is for the owner of this process only
  process.umask(0o077)
  const db = await connect(settings.databaseUrl)
  try {
    let began = performance.now()
    const done = (part: string) => {
      process.stdout.write(`  ${part}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
      began = performance.now()
    }
    if ((await migrate(db)).length > 0) done('database')
    const { accounts, informantPath } = await loadDemonstration(db, {
      now: new Date(),
      secret: settings.sessionSecret,
      progress: done,
    })
    const lines = accounts.map(
      ({ name, role, email, password }) => `  ${email}  ${password}  ${name}, ${role}`,
    )
    process.stdout.write(
      `\nSign in at ${settings.publicUrl}/sign-in as\n${lines.join('\n')}\n` +
        `\nAnswer as an informant of the small study:\n  ${settings.publicUrl}${informantPath}\n\n`,
    )
    return 0
  } finally {
    await db.destroy()
  }
}
