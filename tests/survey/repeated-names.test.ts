import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDefinition } from '#app/exchange/exchange-task.ts'
import { findRepeatedNames } from '#survey/exchange/repeated-names.ts'
import { FaultList } from '#survey/format-fault.ts'

const repeatedIn = (json: string) => {
  const faults = new FaultList()
  findRepeatedNames(json, faults)
  return faults.faults.map(({ path, code, value }) => `${path} ${code} ${value}`)
}

test.each([
  ['{"title":"A","pages":[],"title":"B"}', ['title duplicate_id title']],
  ['{"pages":[{"name":"a"},{"name":"b","name":"c"}]}', ['pages[1].name duplicate_id name']],
  ['{"a":1,"\\u0061":2}', ['a duplicate_id a']],
  ['{"a":{"a":{"a":"a"}},"b":["a","a"]}', []],
  ['{"a":"{\\"a\\":1,","b":"\\\\"}', []],
  ['[{"a":1},{"a":2}]', []],
])('%s', (json, found) => {
  expect(repeatedIn(json)).toEqual(found)
})

test('what a program writes has no name twice', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(repeatedIn(JSON.stringify(JSON.parse(json)))).toEqual([])
    }),
  )
})

test('a file in which a name stands twice is refused: one of the two would be lost in silence', async () => {
  const bytes = new TextEncoder().encode('{"pages":[{"name":"e01","elements":[]}],"pages":[]}')
  expect(await readDefinition(bytes, 'a-draft')).toEqual({
    faults: [{ path: 'pages', code: 'duplicate_id', value: 'pages' }],
  })
})
