import { describe, expect, test } from 'vitest'
import { changeClasses, type ChangeClass } from '#survey/change-rules.ts'
import { decidedClass, proposedClass, questionnaireChanges } from '#survey/changes.ts'
import { promisingPractice1 as base } from '#survey/promising-practice-1.ts'

const text = { da: 'Noget helt andet', en: 'Something else' }

describe('the class of a new version', () => {
  test('is the highest of its changes, and nothing without changes', () => {
    expect(proposedClass([])).toBeNull()
    const changes = questionnaireChanges(base, { ...base, title: text, stem: text, commentLabel: text })
    expect(changes.map((change) => change.class).sort()).toEqual(['A', 'C', 'E'])
    expect(proposedClass(changes)).toBe('E')
  })

  test.each<[ChangeClass, string]>([
    ['A', 'ABCDE'],
    ['B', 'ABCDE'],
    ['C', 'ABCDE'],
    ['D', 'DE'],
    ['E', 'E'],
    ['F', ''],
  ])('proposed as %s may be published as %s', (proposed, allowed) => {
    const decided = changeClasses.filter((wanted) => decidedClass(proposed, wanted) === wanted)
    expect(decided.join('')).toBe(allowed)
  })
})
