import { describe, expect, test } from 'vitest'
import { informantImportFields } from '#app/imports/informant-fields.ts'
import { planInformantImport } from '#app/imports/informant-plan.ts'
import { matchColumns } from '#app/imports/match-columns.ts'
import { readRole } from '#app/imports/read-role.ts'
import type { KnownField } from '#db/queries/informant-imports.ts'

const nobody: KnownField = {
  informants: [],
  practices: [
    { id: 'havnen', code: 'P001' },
    { id: 'broen', code: 'P002' },
  ],
  pairs: [],
}

const ase = { id: 'ase', code: 'I0001', name: 'Åse', email: 'ase@eksempel.dk' }

const header = ['praksis', 'rolle', 'kode', 'navn', 'mail']

function planOf(rows: string[][], known: KnownField = nobody) {
  return planInformantImport([header, ...rows], matchColumns(header, informantImportFields), known)
}

const faultsOf = (rows: string[][], known?: KnownField) =>
  planOf(rows, known).faults.map(({ row, field, code, limit }) => [row, field, code, limit])

describe('readRole', () => {
  test.each([
    ['leder', 'leader'],
    ['Medarbejder', 'staff'],
    ['BORGER', 'citizen'],
    ['pårørende', 'relative'],
    ['paarørende', 'relative'],
    ['myndighed', 'authority'],
    ['Samarbejdspartner', 'partner'],
    ['ekstern', 'external'],
    ['staff', 'staff'],
    ['external', 'external'],
  ])('reads %s as %s', (word, role) => {
    expect(readRole(word)).toBe(role)
  })

  test('knows no other words', () => {
    expect(readRole('konge')).toBeUndefined()
  })
})

describe('planInformantImport', () => {
  test('one code in several rows is one informant with several assignments', () => {
    const plan = planOf([
      ['P001', 'leder', 'A', 'Åse', ''],
      ['P002', 'ekstern', 'A', '', 'Ase@eksempel.dk'],
    ])
    expect(plan.faults).toEqual([])
    expect(plan.informants).toMatchObject([{ code: 'A', name: 'Åse', email: 'ase@eksempel.dk' }])
    expect(plan.pairs.map(({ practiceId, role, informant }) => [practiceId, role, informant])).toEqual([
      ['havnen', 'leader', 'row 2'],
      ['broen', 'external', 'row 2'],
    ])
  })

  test('names and addresses can be left out; without code and address every row is somebody new', () => {
    const plan = planOf([
      ['P001', 'leder', '', '', ''],
      ['P001', 'leder', '', '', ''],
    ])
    expect(plan.faults).toEqual([])
    expect(plan.informants.map(({ code, name }) => [code, name])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('without a code the same address is the same informant, and is listed', () => {
    const known = { ...nobody, informants: [ase] }
    const plan = planOf(
      [
        ['P001', 'leder', '', '', 'ASE@eksempel.dk'],
        ['P001', 'leder', '', 'Bo', 'bo@eksempel.dk'],
        ['P002', 'leder', '', '', 'bo@eksempel.dk'],
      ],
      known,
    )
    expect(plan.faults).toEqual([])
    expect(plan.pairs.map(({ informant }) => informant)).toEqual(['ase', 'row 3', 'row 3'])
    expect(plan.sameEmail).toEqual([
      { row: 2, email: 'ase@eksempel.dk', code: 'I0001', otherRow: null },
      { row: 4, email: 'bo@eksempel.dk', code: null, otherRow: 3 },
    ])
  })

  test('another code is another informant, but the same address is listed', () => {
    const plan = planOf([['P001', 'leder', 'B', '', 'ase@eksempel.dk']], { ...nobody, informants: [ase] })
    expect(plan.informants.map(({ code }) => code)).toEqual(['B'])
    expect(plan.sameEmail).toEqual([{ row: 2, email: 'ase@eksempel.dk', code: 'I0001', otherRow: null }])
  })

  test('a known informant gets a new name; an empty cell leaves what stands', () => {
    const plan = planOf([['P001', 'leder', 'I0001', 'Åse Lund', '']], { ...nobody, informants: [ase] })
    expect(plan.persons).toEqual([
      {
        row: 2,
        informantId: 'ase',
        code: 'I0001',
        from: { name: 'Åse', email: 'ase@eksempel.dk' },
        to: { name: 'Åse Lund', email: 'ase@eksempel.dk' },
      },
    ])
  })

  test('what stands already is unchanged', () => {
    const pairs = [{ practiceId: 'havnen', informantId: 'ase', role: 'leader' as const }]
    const plan = planOf([['p001', 'Leder', 'I0001', 'Åse', '']], { ...nobody, informants: [ase], pairs })
    expect([plan.unchanged, plan.pairs, plan.persons]).toEqual([1, [], []])
  })

  test('every fault is told with its row', () => {
    expect(
      faultsOf([
        ['', 'leder', '', '', ''],
        ['P009', 'konge', '', '', 'ikke en mail'],
        ['', '', '', '', ''],
        ['P001', 'leder', 'A', 'Åse', ''],
        ['P001', 'leder', 'A', '', ''],
        ['P002', 'leder', 'A', 'Bo', ''],
        ['P001', '', 'B', 'x'.repeat(201), ''],
      ]),
    ).toEqual([
      [2, 'practice', 'missing', undefined],
      [3, 'practice', 'unknown_practice', undefined],
      [3, 'role', 'unknown_role', undefined],
      [3, 'email', 'not_an_email', undefined],
      [6, 'practice', 'duplicate_pair', 5],
      [7, 'name', 'other_person', 5],
      [8, 'name', 'too_long', 200],
      [8, 'role', 'missing', undefined],
    ])
  })

  test('an address that several informants have needs a code', () => {
    const known = { ...nobody, informants: [ase, { ...ase, id: 'bo', code: 'I0002' }] }
    expect(faultsOf([['P001', 'leder', '', '', 'ase@eksempel.dk']], known)).toEqual([
      [2, 'email', 'email_of_several', undefined],
    ])
  })

  test('practice and role must have a column', () => {
    const header = ['navn']
    const plan = planInformantImport([header, ['Åse']], matchColumns(header, informantImportFields), nobody)
    expect(plan.faults.map(({ field, code }) => [field, code])).toEqual([
      ['practice', 'no_column'],
      ['role', 'no_column'],
    ])
  })
})
