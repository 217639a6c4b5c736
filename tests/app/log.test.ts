import { expect, test } from 'vitest'
import { describeError } from '#app/log.server.ts'

const secret = 'svarfugl'

test.each(['SQLITE_CONSTRAINT_CHECK', '23505', '22P02', 'XX000'])(
  'values that the database quotes do not reach the log (%s)',
  (code) => {
    const error = Object.assign(new Error(`failing row\n${secret} is not a number`), { code })
    const told = describeError(error)
    expect(told).toMatchObject({ type: 'Error', code })
    expect(told.stack).toMatch(/^\s+at .*log\.test\.ts/)
    expect(JSON.stringify(told)).not.toContain(secret)
  },
)

test('a fault of our own is told in full', () => {
  expect(describeError(new RangeError('no such page'))).toMatchObject({
    type: 'RangeError',
    message: 'no such page',
  })
})
