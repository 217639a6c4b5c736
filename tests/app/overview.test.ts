import { describe, expect, test } from 'vitest'
import { askedOn, overviewOf, placesOf } from '#app/answering/overview.ts'
import { elementsOf, findPage } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { fullQuestionnaire } from '#tests/support/full-questionnaire.ts'

const none = { scope: false, facts: false }
const line = (answered: readonly string[], place: string) =>
  overviewOf(fullQuestionnaire, new Set(answered), none).find((entry) => entry.place === place)
const itemsOfElement = (id: string) =>
  elementsOf(fullQuestionnaire)
    .filter((element) => element.id === id)
    .flatMap(({ items }) => items.map((item) => item.id))

describe('the overview', () => {
  test('lists the whole way in order: scope, facts, the eleven elements, own questions, review', () => {
    expect(
      overviewOf(fullQuestionnaire, new Set(), none).map(({ place, number }) => [place, number]),
    ).toEqual([
      ['scope', null],
      ['facts', null],
      ['e01', 1],
      ['e02', 2],
      ['e03', 3],
      ['e04', 4],
      ['e05', 5],
      ['e06', 6],
      ['e07', 7],
      ['e08', 8],
      ['e09', 9],
      ['e10', 10],
      ['e11', 11],
      ['own', null],
      ['review', null],
    ])
  })

  test('has no page of own questions where there are none', () => {
    expect(placesOf(promisingPractice1)).toHaveLength(14)
    expect(placesOf(promisingPractice1)).not.toContain('own')
    expect(placesOf(fullQuestionnaire)).toEqual(
      overviewOf(fullQuestionnaire, new Set(), none).map(({ place }) => place),
    )
  })

  test('an element is not begun, begun with so many left, or answered', () => {
    const items = itemsOfElement('e01')
    expect(items).toHaveLength(4)
    expect(line([], 'e01')).toMatchObject({ status: 'not_begun', left: 4 })
    expect(line(items.slice(0, 1), 'e01')).toMatchObject({ status: 'begun', left: 3 })
    expect(line(items, 'e01')).toMatchObject({ status: 'answered', left: 0 })
  })

  test('a comment alone begins an element; its questions beside the items are never missing', () => {
    expect(line(['e01_comment'], 'e01')).toMatchObject({ status: 'begun', left: 4 })
    expect(line(['e01_basis'], 'e01')).toMatchObject({ status: 'begun', left: 4 })
    expect(line(['first_radio'], 'e01')).toMatchObject({ status: 'begun', left: 4 })
    const page = findPage(fullQuestionnaire, 'e01')
    expect(page && askedOn(page).map(({ id }) => id)).toEqual(itemsOfElement('e01'))
  })

  test('on the page of own questions all of them count', () => {
    expect(line(['own_page_text', 'own_page_boxes'], 'own')).toMatchObject({ status: 'begun', left: 4 })
    expect(line(['first_text'], 'own')).toMatchObject({ status: 'not_begun', left: 6 })
  })

  test('answers of another element or of no field of ours change nothing', () => {
    expect(line([...itemsOfElement('e02'), 'e99_1', '__proto__'], 'e01')).toMatchObject({
      status: 'not_begun',
      left: 4,
    })
  })

  test('scope and facts are answered or not, and the review has no status', () => {
    const statuses = overviewOf(fullQuestionnaire, new Set(), { scope: true, facts: false })
    expect([statuses[0]?.status, statuses[1]?.status, statuses.at(-1)?.status]).toEqual([
      'answered',
      'not_begun',
      null,
    ])
  })
})
