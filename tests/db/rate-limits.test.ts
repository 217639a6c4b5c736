import { describe, expect, test } from 'vitest'
import { deleteOldRateLimits, findRateLimit, insertAttempt } from '#db/queries/rate-limits.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 8, 1, 8, minute)).toISOString()

describe.each(dialects)('rate limits on %s', (dialect) => {
  test('attempts made at once are all counted', async () => {
    const db = await openTestDatabase(dialect)
    const windows = await Promise.all(
      Array.from({ length: 40 }, () => insertAttempt(db, 'pair:a', at(1), at(-14))),
    )
    expect(windows.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
  })

  test('a window keeps its beginning, so that further attempts do not make it longer', async () => {
    const db = await openTestDatabase(dialect)
    await insertAttempt(db, 'pair:a', at(0), at(-15))
    expect(await insertAttempt(db, 'pair:a', at(14), at(-1))).toEqual({ count: 2, windowStartedAt: at(0) })
    expect(await insertAttempt(db, 'pair:a', at(15), at(0))).toEqual({ count: 1, windowStartedAt: at(15) })
  })

  test('keys are counted apart, and looking does not count', async () => {
    const db = await openTestDatabase(dialect)
    await insertAttempt(db, 'pair:a', at(0), at(-15))
    expect(await findRateLimit(db, 'pair:a', at(-15))).toEqual({ count: 1, windowStartedAt: at(0) })
    expect(await findRateLimit(db, 'pair:a', at(0))).toBeUndefined()
    expect(await findRateLimit(db, 'pair:b', at(-15))).toBeUndefined()
  })

  test('old windows are cleared', async () => {
    const db = await openTestDatabase(dialect)
    await insertAttempt(db, 'old', at(0), at(-15))
    await insertAttempt(db, 'new', at(1), at(-14))
    await deleteOldRateLimits(db, at(0))
    expect((await db.selectFrom('rateLimit').select('key').execute()).map(({ key }) => key)).toEqual(['new'])
  })
})
