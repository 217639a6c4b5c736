import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { startResponse } from '#db/queries/responses.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { publishedQuestionnaire } from '#survey/catalogue.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { freePort, scratchFolder, startServer } from '#tests/support/server.ts'
import { Informant } from './informant.ts'

const kills = 50
const informantCount = 40
const fewestUnanswered = 20
const seed = Number(process.env.PRAKSISKORT_SEED ?? 20261122)

test(`killed ${kills} times while saves are under way, the server loses and doubles nothing`, async () => {
  const folder = scratchFolder()
  const file = join(folder.path, 'durability.db')
  const random = randomFrom(seed)
  const port = await freePort()
  const informants = await arrange(`sqlite:${file}`, port, random)

  let server = await startServer({ databaseUrl: `sqlite:${file}`, port })
  const working = informants.map((informant) => informant.work())
  const faults: string[] = []
  const restarts: number[] = []
  const unanswered: number[] = []
  for (let kill = 1; kill <= kills; kill += 1) {
    // at a random moment, but not before this server has stored something
    const before = acknowledged(informants)
    while (acknowledged(informants) < before + informantCount) await sleep(1)
    await sleep(random() * 400)
    while (awaitingReply(informants) < fewestUnanswered) await sleep(1)
    unanswered.push(awaitingReply(informants))
    const ended = once(server.process, 'exit')
    server.process.kill('SIGKILL')
    await ended
    faults.push(
      ...compare(file, join(folder.path, 'after-kill'), informants).map((fault) => `kill ${kill}: ${fault}`),
    )
    const began = performance.now()
    server = await startServer({ databaseUrl: `sqlite:${file}`, port })
    restarts.push(performance.now() - began)
  }
  for (const informant of informants) informant.end()
  await Promise.all(working)
  await server.stop()
  faults.push(
    ...compare(file, join(folder.path, 'at-the-end'), informants).map((fault) => `at the end: ${fault}`),
  )
  faults.push(...informants.flatMap((informant) => informant.faults))
  folder.remove()

  const saves = acknowledged(informants)
  const repeats = sum(informants.map((informant) => informant.repeats))
  const sorted = restarts.toSorted((a, b) => a - b)
  process.stdout.write(
    `${kills} kills (seed ${seed}), ${Math.min(...unanswered)} to ${Math.max(...unanswered)} saves unanswered at each; ` +
      `${saves} saves acknowledged, ${repeats} sent again; ` +
      `restart ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms in the middle, ${Math.round(sorted.at(-1) ?? 0)} ms at most\n`,
  )
  expect(faults).toEqual([])
  expect(Math.min(...unanswered)).toBeGreaterThanOrEqual(fewestUnanswered)
}, 600_000)

/** Informants with a started response each and a browser session that opens it. */
async function arrange(databaseUrl: string, port: number, random: () => number): Promise<Informant[]> {
  const db = await connect(databaseUrl)
  await migrate(db)
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId)
  const questionnaire = publishedQuestionnaire('promising-practice-1')
  if (!questionnaire) throw new Error('there is no questionnaire to answer')
  const items = itemsOf(questionnaire).map(({ id }) => id)
  const at = new Date().toISOString()
  const informants: Informant[] = []
  for (let n = 0; n < informantCount; n += 1) {
    const id = await insertAssignment(db, { waveId, practiceId })
    const started = { assignmentId: id, questionnaire: questionnaire.id, language: 'da' as const, at }
    const responseId = await startResponse(db, started)
    if (!responseId) throw new Error('the response was not started')
    const token = newToken()
    const assignments = [{ id, linkVersion: 1 }]
    await insertSession(db, { id: digestOf(token), at, replaces: null, assignments })
    const address = { port, path: `/answer/${id}/save`, cookie: `praksiskort=da.${token}` }
    informants.push(new Informant(responseId, address, questionnaire.id, items, random))
  }
  await db.destroy()
  return informants
}

const awaitingReply = (informants: readonly Informant[]) =>
  informants.filter((informant) => informant.isAwaitingReply).length

const acknowledged = (informants: readonly Informant[]) =>
  sum(informants.map(({ acknowledgedSaves }) => acknowledgedSaves))

/**
 * Holds each ledger against a copy of the database as the kill left it. A field must be what was last acknowledged, or
 * what the save under way would make of it; anything else was lost or doubled.
 */
function compare(file: string, folder: string, informants: readonly Informant[]): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const copy = join(folder, 'copy.db')
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  const db = new SQLite(copy)
  try {
    const faults: string[] = []
    const integrity = db.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') faults.push(`integrity_check: ${String(integrity)}`)
    const orphans = db.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) faults.push(`foreign_key_check: ${orphans.length} rows`)
    return [...faults, ...informants.flatMap((informant) => compareOne(db, informant))]
  } finally {
    db.close()
  }
}

function compareOne(db: SQLite.Database, informant: Informant): string[] {
  const rows = db
    .prepare<[string], { item: string; value: number; revision: number }>(
      'select item, coalesce(rating, missing) as value, revision from answer where response_id = ?',
    )
    .all(informant.responseId)
  const stored = new Map(rows.map((row) => [row.item, row]))
  const items = new Set([...stored.keys(), ...informant.ledger.keys()])
  const faults: string[] = []
  for (const item of items) {
    const acknowledged = informant.ledger.get(item)
    const sent = informant.underWay?.fields[item]
    const row = stored.get(item)
    const is = row && `${row.value} at revision ${row.revision}`
    const may = [
      acknowledged && `${acknowledged.value} at revision ${acknowledged.revision}`,
      sent && `${sent.value} at revision ${sent.revision + 1}`,
    ]
    if (!may.includes(is) || (!is && acknowledged)) faults.push(`${item} is ${is}, not ${may.join(' or ')}`)
  }
  const { seconds } = db
    .prepare<[string], { seconds: number }>('select active_seconds as seconds from response where id = ?')
    .get(informant.responseId) ?? { seconds: -1 }
  const atMost = informant.acknowledgedSeconds + (informant.underWay?.activeSeconds ?? 0)
  if (seconds < informant.acknowledgedSeconds || seconds > atMost) {
    faults.push(`${seconds} active seconds, not ${informant.acknowledgedSeconds} to ${atMost}`)
  }
  return faults
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** mulberry32: the same numbers from the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
