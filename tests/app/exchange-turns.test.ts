import { expect, test } from 'vitest'
import { readDefinitionAside } from '#app/exchange/exchange.server.ts'
import { NoTurn, turns } from '#app/exchange/turns.ts'

/** Work that ends when it is told to. */
function work() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { end, ended }
}

test('two go on at once, one waits, and the next is told at once', async () => {
  const inTurn = turns(2, 1)
  const begun: string[] = []
  const works = { a: work(), b: work(), c: work(), d: work() }
  const start = (name: keyof typeof works) =>
    inTurn(async () => {
      begun.push(name)
      await works[name].ended
      return name
    })
  const [a, b, c] = [start('a'), start('b'), start('c')]
  await expect(start('d')).rejects.toBeInstanceOf(NoTurn)
  expect(begun).toEqual(['a', 'b'])
  works.b.end()
  expect(await b).toBe('b')
  works.c.end()
  expect(await c).toBe('c')
  works.a.end()
  expect(await a).toBe('a')
  expect(begun).toEqual(['a', 'b', 'c'])
})

test('work that fails gives its place to the next, and everything is free again after it', async () => {
  const inTurn = turns(1, 1)
  const failing = inTurn(() => Promise.reject(new Error('broken')))
  const next = inTurn(() => Promise.resolve('done'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
  expect(await Promise.all([inTurn(async () => 1), inTurn(async () => 2)])).toEqual([1, 2])
})

test('of twelve files that come at once ten are read in turn and two are told to come again', async () => {
  const bytes = new TextEncoder().encode('{"pages":[]}')
  const read = await Promise.all(Array.from({ length: 12 }, () => readDefinitionAside(bytes, 'a-draft')))
  expect(read.map((outcome) => (outcome === 'busy' ? 'busy' : 'read'))).toEqual([
    ...Array.from({ length: 10 }, () => 'read'),
    'busy',
    'busy',
  ])
  expect(await readDefinitionAside(bytes, 'a-draft')).not.toBe('busy')
})
