import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { compareQuestionnaires } from '#app/questionnaires/questionnaire-comparison.ts'
import { lineageOf } from '#app/questionnaires/questionnaire-lineage.server.ts'
import { loader } from '#app/routes/questionnaire-compare.tsx'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { withItem } from '#tests/support/questionnaire-edits.ts'
import { insertAccount, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

let studyId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
})

async function compare(search: string) {
  const path = `/studies/${studyId}/questionnaires/compare${search}`
  const request = get(path, await cookieFor({ accountId: lead }))
  return outcomeOf<Awaited<ReturnType<typeof loader>>>(() =>
    loader({ request, params: { studyId }, context }),
  )
}

const text = { da: 'Praksis bygger på klar viden', en: 'The practice is built on clear knowledge' }

describe('the page that compares two versions', () => {
  test('offers the built-in versions and those of the study, and compares nothing before one has chosen', async () => {
    const own = await insertVersion(db, { studyId, by: lead, questionnaire: promisingPractice1 })
    await insertVersion(db, { studyId: await insertStudy(db), by: lead, questionnaire: promisingPractice1 })
    const { data } = await compare('')
    expect(data.versions.map(({ id, number, kind }) => [id, number, kind])).toEqual([
      ['promising-practice-1', 1, 'builtIn'],
      ['promising-practice-2', 2, 'builtIn'],
      [own, 1, 'own'],
    ])
    expect([data.found, data.fault]).toEqual([null, null])
  })

  test('proposes a class for version 2 after version 1, and says that no total is comparable', async () => {
    const { data } = await compare('?from=promising-practice-1&to=promising-practice-2')
    expect(data.found?.comparison.proposed).toBe('D')
    expect(data.found?.counts.total).toBe('not')
    expect(data.found?.isNext).toBe(true)
    expect(data.found?.comparison.groups.map(({ id }) => id)).toEqual(
      'whole scopeCheck facts answering e01 e02 e03 e04 e05 e06 e07 e08 e09 e10 e11'.split(' '),
    )
  })

  test('counts what the author of a version claims to ask the same', async () => {
    const id = randomUUID()
    const questionnaire = {
      ...withItem(promisingPractice1, 'e01_1', { text }),
      parent: 'promising-practice-1',
    }
    await insertVersion(db, { id, studyId, by: lead, questionnaire, claims: ['e01_1'] })
    const { data } = await compare(`?from=promising-practice-1&to=${id}`)
    expect(data.found?.comparison.proposed).toBe('C')
    expect(data.found?.counts).toEqual({
      items: { same: 42, claimed: 1, not: 0 },
      elements: { same: 10, claimed: 1, not: 0 },
      total: 'claimed',
    })
  })

  test('says so when the versions were not made from each other', async () => {
    const id = await insertVersion(db, { studyId, by: lead, questionnaire: promisingPractice1 })
    const { data } = await compare(`?from=promising-practice-1&to=${id}`)
    expect(data.found?.areRelated).toBe(false)
    expect(data.found?.counts.items).toEqual({ same: 0, claimed: 0, not: 43 })
  })

  test('does not know a version of another study, nor an unknown one', async () => {
    const strange = await insertVersion(db, {
      studyId: await insertStudy(db),
      by: lead,
      questionnaire: promisingPractice1,
    })
    for (const id of [strange, 'promising-practice-0', '__proto__', '']) {
      const { data } = await compare(`?from=promising-practice-1&to=${id}`)
      expect([data.fault, data.found]).toEqual(['unknown', null])
    }
    expect((await compare('?from=promising-practice-1&to=promising-practice-1')).data.fault).toBe('same')
  })

  test('shows the texts in the language of the page, or in the one that is asked for', async () => {
    expect((await compare('')).data.textLanguage).toBe('da')
    expect((await compare('?texts=en')).data.textLanguage).toBe('en')
    expect((await compare('?texts=xx')).data.textLanguage).toBe('da')
  })
})

test('a version of another study that a wave is fielded with may be looked at', async () => {
  const id = await insertVersion(db, {
    studyId: await insertStudy(db),
    by: lead,
    questionnaire: promisingPractice1,
  })
  await insertWave(db, studyId, { questionnaire: id })
  const { data } = await compare(`?from=promising-practice-2&to=${id}`)
  expect(data.fault).toBeNull()
  expect(data.versions.find((version) => version.id === id)?.kind).toBe('lent')
})

test('an id of an ancestor that came back with another meaning is said to be one', async () => {
  const own = (id: string, parent: string, number: number, words?: typeof text) =>
    insertVersion(db, {
      id: `${id}-${studyId}`,
      studyId,
      by: lead,
      number,
      questionnaire: {
        ...promisingPractice1,
        parent,
        ...(words && {
          ownPage: {
            name: text,
            questions: [{ id: 'q1', text: words, kind: 'comment' as const, maxLength: 9 }],
          },
        }),
      },
    })
  const first = await own('a', 'promising-practice-1', 1, text)
  const second = await own('b', first, 2)
  const third = await own('c', second, 3, { da: 'Hvornår?', en: 'When?' })
  const { data } = await compare(`?from=${second}&to=${third}`)
  expect(data.found?.comparison.proposed).toBe('F')
})

test('says when the author raised the class, and counts nothing as the same then', async () => {
  const id = await insertVersion(db, {
    studyId,
    by: lead,
    questionnaire: { ...promisingPractice1, commentMaxLength: 7, parent: 'promising-practice-1' },
    changeClass: 'E',
  })
  const { data } = await compare(`?from=promising-practice-1&to=${id}`)
  expect([data.found?.comparison.proposed, data.found?.raised]).toEqual(['A', 'E'])
  expect(data.found?.counts.items).toEqual({ same: 0, claimed: 0, not: 43 })
})

test('a lineage goes up through the parents, to the built-in version', async () => {
  const first = await insertVersion(db, {
    studyId,
    by: lead,
    questionnaire: { ...promisingPractice1, parent: 'promising-practice-2' },
    claims: ['e01_1'],
  })
  const second = await insertVersion(db, {
    studyId,
    by: lead,
    questionnaire: { ...promisingPractice1, parent: first },
    number: 2,
  })
  const lineage = await lineageOf(db, [second])
  expect(lineage.map(({ questionnaire, claims }) => [questionnaire.id, [...claims]])).toEqual([
    [second, []],
    [first, ['e01_1']],
    ['promising-practice-2', []],
    ['promising-practice-1', []],
  ])
})

test('a change is put with the element it belongs to, and names are as they are last known', () => {
  const to = withItem(promisingPractice1, 'e01_1', { text, weight: 2 })
  const { groups, names } = compareQuestionnaires(promisingPractice1, to)
  expect(groups.map(({ id, changes }) => [id, changes.map(({ kind, reach }) => [kind, reach])])).toEqual([
    [
      'e01',
      [
        ['item_reworded', 'item'],
        ['weight_changed', 'element_score'],
      ],
    ],
  ])
  expect(names['e01_1']).toEqual(text)
})
