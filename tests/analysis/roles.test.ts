import { describe, expect, test } from 'vitest'
import { distinctRoles, roleKind, sameRole } from '#analysis/roles.ts'
import { roles } from '#db/schema.ts'

describe('roleKind', () => {
  test('knows every role of the database by its own name', () => {
    expect(roles.map(roleKind)).toEqual(roles)
  })

  test('knows the Danish codes of mapping folders', () => {
    const danish = [
      'leder',
      'medarbejder',
      'borger',
      'pårørende',
      'myndighed',
      'samarbejdspartner',
      'ekstern',
    ]
    expect(danish.map(roleKind)).toEqual(roles)
  })

  test('calls a code it does not know other', () => {
    expect(roleKind('frivillig')).toBe('other')
    expect(roleKind('constructor')).toBe('other')
  })
})

describe('sameRole', () => {
  test('sees through the two vocabularies', () => {
    expect(sameRole('leder', 'leader')).toBe(true)
    expect(sameRole('leder', 'staff')).toBe(false)
  })

  test('keeps unknown codes apart', () => {
    expect(sameRole('frivillig', 'frivillig')).toBe(true)
    expect(sameRole('frivillig', 'tolk')).toBe(false)
  })
})

describe('distinctRoles', () => {
  test('counts a role once, in whichever vocabulary', () => {
    expect(distinctRoles(['leder', 'staff', 'leader', 'tolk', 'medarbejder'])).toEqual([
      'leder',
      'staff',
      'tolk',
    ])
  })
})
