import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { listResponseAnswers } from '#db/queries/response-contents.ts'
import { startResponse } from '#db/queries/responses.ts'
import { saveFields, type Save } from '#db/queries/saves.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const items = ['e01_1', 'e01_2']
const clients = ['a', 'b', 'c']

/** What may happen: somebody changes an item on her page, loads it afresh, or a save reaches the server (again). */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      client: fc.constantFrom(...clients),
      item: fc.constantFrom(...items),
      rating: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('load' as const), client: fc.constantFrom(...clients) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), which: fc.nat(), again: fc.boolean() }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

interface Page {
  sequence: number
  readonly revisions: Map<string, number>
}

/** Who wrote a revision, and what. */
interface Written {
  readonly client: string
  readonly rating: number
}

async function newResponse(db: Kysely<Database>, waveId: string, practiceId: string): Promise<string> {
  const assignmentId = await insertAssignment(db, { waveId, practiceId })
  const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
  return (await startResponse(db, start)) as string
}

/** Plays the steps with a network that delays, repeats and reorders, and checks each answer of the server. */
async function play(db: Kysely<Database>, responseId: string, steps: readonly Step[]): Promise<void> {
  const pages = new Map<string, Page>()
  const onTheWay: Save[] = []
  const history = new Map(items.map((item) => [item, [] as Written[]]))
  const confirmed = new Map<string, string>()
  const newest = new Map<string, number>()

  const page = (client: string): Page => {
    const open = pages.get(client) ?? { sequence: 0, revisions: new Map<string, number>() }
    pages.set(client, open)
    return open
  }

  const deliver = async (save: Save) => {
    const before = await listResponseAnswers(db, responseId)
    const result = await saveFields(db, save)
    const after = await listResponseAnswers(db, responseId)
    const [outcome] = 'fields' in result ? result.fields : []
    const [{ field, change, baseRevision } = { field: '', change: null, baseRevision: 0 }] = save.fields
    if (!outcome || change?.kind !== 'answer' || change.value.rating === null) throw new Error('no outcome')
    const written = history.get(field) as Written[]
    const stored = after.find(({ item }) => item === field)

    // what is acknowledged is what is stored, and every other field is as it was
    expect([stored?.revision ?? 0, stored?.rating ?? null]).toEqual([
      outcome.revision,
      typeof outcome.value === 'string' ? outcome.value : outcome.value.rating,
    ])
    expect(after.filter(({ item }) => item !== field)).toEqual(before.filter(({ item }) => item !== field))

    const own = { client: save.client, rating: change.value.rating }
    if ((stored?.revision ?? 0) > written.length) {
      // one revision more, on top of what this page had seen, written or confirmed itself
      expect(outcome.status).toBe('saved')
      expect(stored?.revision).toBe(written.length + 1)
      expect(stored?.rating).toBe(own.rating)
      const holders = [written.at(-1)?.client, confirmed.get(field)]
      expect(baseRevision === written.length || holders.includes(save.client)).toBe(true)
      // and never older than what the same page has had decided
      expect(save.sequence).toBeGreaterThan(newest.get(`${save.client} ${field}`) ?? 0)
      written.push(own)
    } else if (outcome.status === 'conflict') {
      expect(stored?.rating).not.toBe(own.rating)
    } else if (outcome.status === 'saved') {
      expect(stored?.rating).toBe(own.rating)
    }
    newest.set(`${save.client} ${field}`, Math.max(save.sequence, newest.get(`${save.client} ${field}`) ?? 0))
    if (outcome.status !== 'conflict') confirmed.set(field, save.client)

    // the same save once more changes nothing at all
    await saveFields(db, save)
    expect(await listResponseAnswers(db, responseId)).toEqual(after)
    page(save.client).revisions.set(field, outcome.revision)
  }

  for (const next of steps) {
    if (next.do === 'change') {
      const open = page(next.client)
      open.sequence += 1
      onTheWay.push({
        responseId,
        client: next.client,
        sequence: open.sequence,
        activeSeconds: 0,
        at: then,
        fields: [
          {
            field: next.item,
            change: { kind: 'answer', item: next.item, value: { rating: next.rating, missing: null } },
            baseRevision: open.revisions.get(next.item) ?? 0,
          },
        ],
      })
    } else if (next.do === 'load') {
      for (const { item, revision } of await listResponseAnswers(db, responseId)) {
        page(next.client).revisions.set(item, revision)
      }
    } else if (onTheWay.length > 0) {
      const index = next.which % onTheWay.length
      const save = onTheWay[index] as Save
      if (!next.again) onTheWay.splice(index, 1)
      await deliver(save)
    }
  }
  for (const save of onTheWay) await deliver(save)

  for (const [item, written] of history) {
    const answer = (await listResponseAnswers(db, responseId, [item]))[0]
    expect(answer?.rating).toBe(written.at(-1)?.rating)
    expect(answer?.revision).toBe(written.length > 0 ? written.length : undefined)
  }
}

describe.each(dialects)('saves in any order on %s', (dialect) => {
  test('overwrite nothing unseen, and count every revision once', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId)
    let played = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        await play(db, await newResponse(db, waveId, practiceId), steps)
        played += 1
      }),
      { numRuns: dialect === 'sqlite' ? 150 : 25 },
    )
    expect(played).toBe(dialect === 'sqlite' ? 150 : 25)
  })
})
