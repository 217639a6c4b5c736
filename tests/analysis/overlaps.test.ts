import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOverlaps, overlapLimit, overlapPoints, type ComparedPractice } from '#analysis/overlaps.ts'

const practice = (id: string, values: Partial<ComparedPractice> = {}): ComparedPractice => ({
  practice: id,
  name: `praksis nummer${id}`,
  included: null,
  place: null,
  organisation: null,
  municipality: null,
  targetGroup: null,
  ...values,
})

describe('findOverlaps', () => {
  test('finds one practice registered twice, and says why', () => {
    const one = practice('a', {
      name: 'nabokæden – besøg mod ensomhed',
      municipality: '860',
      targetGroup: 'ensomhed',
      organisation: 'forening',
    })
    const other = { ...one, practice: 'b', name: 'nabokæden: besøgsvenner mod ensomhed' }
    // names: nabokæden, mod and ensomhed of four words each
    expect(findOverlaps([other, practice('c'), one])).toEqual([
      {
        practices: ['a', 'b'],
        points: 5,
        reasons: ['similar-name', 'same-organisation', 'same-target-group', 'same-municipality'],
      },
    ])
  })

  test('leaves two services of one municipality apart that share all but name, place and content', () => {
    const shared = { municipality: '461', targetGroup: 'hjemløshed', organisation: 'kommunal' }
    expect(
      findOverlaps([
        practice('a', { ...shared, name: 'morgenrøden' }),
        practice('b', { ...shared, name: 'lindely' }),
      ]),
    ).toEqual([])
  })

  test('holds another municipality against a pair: one name is common in Denmark', () => {
    const broen = (id: string, municipality: string | null) => practice(id, { name: 'broen', municipality })
    expect(findOverlaps([broen('a', '340'), broen('b', '461')])).toEqual([])
    expect(findOverlaps([broen('a', '340'), broen('b', '340')])[0]).toMatchObject({
      points: 6,
      reasons: ['same-name', 'same-municipality'],
    })
    expect(findOverlaps([broen('a', null), broen('b', '461')])[0]).toMatchObject({ points: 5 })
  })

  test('finds the same work under another name by its place and content', () => {
    const included = 'ugentlige besøg i egen bolig og hjælp til økonomi'
    expect(
      findOverlaps([
        practice('a', { name: 'støtten', place: 'esbjerg', included }),
        practice('b', {
          name: 'bostøtteteamet',
          place: 'esbjerg',
          included: 'hjælp til økonomi og besøg i egen bolig',
        }),
      ])[0],
    ).toMatchObject({ points: 4, reasons: ['similar-content', 'same-place'] })
  })

  test('gives every pair once, with the points of its reasons, in whatever order practices come', () => {
    const name = fc.constantFrom('broen', 'broen værested', 'nabokæden', 'nabokæden besøg', 'lindely bo')
    const attribute = fc.constantFrom(null, 'x', 'y')
    const any = fc.record({
      name,
      included: attribute,
      place: attribute,
      organisation: attribute,
      municipality: attribute,
      targetGroup: attribute,
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (values) => {
        const practices = values.map((value, place) => practice(String.fromCharCode(97 + place), value))
        const found = findOverlaps(practices)
        expect(findOverlaps(practices.toReversed())).toEqual(found)
        // one practice's pairs are those of all in which it is
        expect(findOverlaps(practices, 'b')).toEqual(
          found.filter(({ practices: pair }) => pair.includes('b')),
        )
        expect(new Set(found.map(({ practices: pair }) => pair.join())).size).toBe(found.length)
        for (const { practices: pair, points, reasons } of found) {
          expect(pair[0] < pair[1]).toBe(true)
          expect(points).toBeGreaterThanOrEqual(overlapLimit)
          expect(reasons.reduce((sum, reason) => sum + overlapPoints[reason], 0)).toBe(points)
        }
      }),
    )
  })
})
