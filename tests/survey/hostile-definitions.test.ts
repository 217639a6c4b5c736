import { beforeAll, describe, expect, test } from 'vitest'
import { readDefinition } from '#app/exchange/exchange-task.ts'
import type { ImportedDefinition } from '#survey/exchange/from-survey-json.ts'
import { plainTextFault } from '#survey/plain-text.ts'
import { readQuestionnaire } from '#survey/read-questionnaire.ts'
import { hostileDefinitions, type HostileDefinition } from '#tests/support/hostile-definitions.ts'

const all = hostileDefinitions()
let read: { definition: HostileDefinition; outcome: ImportedDefinition }[]
beforeAll(async () => {
  read = []
  for (const definition of all)
    read.push({ definition, outcome: await readDefinition(definition.bytes(), 'a-draft') })
}, 60_000)

/** Every text below a value, the names of properties too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)])
}

describe('hostile definitions', () => {
  test('there are many, each with a name of its own', () => {
    expect(all.length).toBeGreaterThan(1500)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  test('what is hostile in itself is refused with a path and a reason', () => {
    const accepted = read.filter(
      ({ definition, outcome }) => !definition.mayBeRead && 'questionnaire' in outcome,
    )
    expect(accepted.map(({ definition }) => definition.name)).toEqual([])
  })

  test('what only looks so is read, and then it is text in a questionnaire of our own format', () => {
    const questionnaires = read.flatMap(({ outcome }) =>
      'questionnaire' in outcome ? [outcome.questionnaire] : [],
    )
    expect(questionnaires.length).toBeGreaterThan(500)
    for (const questionnaire of questionnaires) {
      expect(textsIn(questionnaire).filter((text) => plainTextFault(text) !== null)).toEqual([])
      expect(readQuestionnaire(JSON.parse(JSON.stringify(questionnaire)))).toEqual({ questionnaire })
    }
  })

  test('a refusal is short, whatever was sent', () => {
    for (const { definition, outcome } of read) {
      if (!('faults' in outcome)) continue
      expect(outcome.faults.length, definition.name).toBeGreaterThan(0)
      expect(outcome.faults.length, definition.name).toBeLessThanOrEqual(50)
      for (const { path, value = '', expected = '' } of outcome.faults) {
        expect(path.length, definition.name).toBeLessThanOrEqual(301)
        expect(value.length, definition.name).toBeLessThanOrEqual(60)
        expect(expected.length, definition.name).toBeLessThanOrEqual(301)
      }
    }
  })

  test('nothing was written into the prototype of objects', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
