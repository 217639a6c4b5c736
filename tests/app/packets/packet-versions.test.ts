import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { chooseExample, packetOf } from '#tests/support/chosen.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { insertFrozenExample, type FrozenExample } from '#tests/support/selected.ts'

let ids: { studyId: string; waveId: string; by: string }
let havnen: string

beforeEach(async () => {
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { createdBy: by })
  ids = { studyId, by, waveId: await insertWave(db, studyId, { closedAt: then }) }
  havnen = await insertPractice(db, studyId, { code: 'P1', name: 'Havnen' })
})

type Decided = NonNullable<Parameters<typeof insertFrozenExample>[1]['decided']>[number]

/** Havnen, chosen on a frozen set in which its leader answered on the first version of its scope, the others on the second. */
async function freeze(
  said?: Pick<Decided, 'decision' | 'only'>,
  versions: FrozenExample['versions'] = [1, 2, 2],
) {
  const decided: Decided[] = said
    ? [
        {
          ...said,
          practice: havnen,
          versions: [1, 2],
          reason: 'Kun ordlyden er ændret',
          by: 'Bo Krag',
          at: then,
        },
      ]
    : []
  const practices = [{ practice: havnen, code: 'P1', name: 'Havnen', level: 4, versions }]
  const scopes = [1, 2].map((version) => ({ ...emptyScope, practice: havnen, version }))
  await insertFrozenExample(db, { ...ids, practices, decided, scopes })
  await registerRule(db, ids, quickRuleOf(1))
  await chooseExample(db, ids, havnen)
}

const packet = async () => (await packetOf(ids.waveId, havnen)).packet
const sheet = async () => (await packetOf(ids.waveId, havnen)).paper

describe('what was decided about versions of the scope', () => {
  test('stands on the packet with its reason, by whom and when, and beside the figures it reaches', async () => {
    await freeze({ decision: 'same', only: null })
    const { figures } = await packet()
    expect(figures?.figures?.result).toMatchObject({ scopeVersion: 2, informants: 3 })
    const paper = await sheet()
    const said = /V1 og v2 regnet som én, besluttet af Bo Krag den \d+\. \p{L}+ \d{4}/gu
    expect(figures?.decided).toMatchObject({ moved: [1], dropped: null })
    expect(paper).toContain('da data blev låst. Svar på afgrænsning 1 er regnet sammen med den.')
    // under the scope, at the profile, and where the list is told of
    expect(paper.match(said)).toHaveLength(3)
    expect(paper).toContain('<blockquote>Kun ordlyden er ændret</blockquote>')
    expect(paper).not.toContain('tæller ikke, fordi')
  })

  test('names the answers that do not count by it', async () => {
    await freeze({ decision: 'only', only: 2 })
    const { figures } = await packet()
    expect(figures?.decided?.dropped).toEqual({ versions: [1], responses: 1, of: 3 })
    const paper = await sheet()
    expect(paper).toContain('da data blev låst. Ikke alle har svaret på den.')
    expect(paper).toContain('Kun v2 er med, besluttet af Bo Krag')
    expect(paper).toContain(
      '1 af 3 besvarelser er givet på afgrænsning 1 og tæller ikke, fordi det er besluttet',
    )
  })

  test('that they stand apart is said too', async () => {
    await freeze({ decision: 'apart', only: null })
    expect(await sheet()).toContain('V1 og v2 står hver for sig, besluttet af Bo Krag')
  })

  test('is not said where nothing was decided', async () => {
    await freeze()
    expect((await packet()).figures?.decided).toBeNull()
    expect(await sheet()).not.toContain('besluttet af Bo Krag')
  })
})

describe('answers on several versions that stand apart', () => {
  const wrote = (role: 'leader' | 'staff', comment: string) =>
    insertResponse(
      db,
      { waveId: ids.waveId, practiceId: havnen, role },
      { id: `${havnen}-${role}`, comments: { e01: comment } },
    )

  test('are all on the packet, each under its version, the one that is listed first', async () => {
    await wrote('leader', 'Skrevet om den første.')
    await wrote('staff', 'Skrevet om den anden.')
    await freeze()
    const { figures, drafts } = await packet()
    const listed = figures!.figures!.result.scopeVersion!
    expect(figures!.others.map(({ result }) => result.scopeVersion)).toEqual([3 - listed])
    expect(drafts.map(({ key }) => key)).not.toContain('unsupported_high:e01')
    const paper = await sheet()
    const start = (part: string) => paper.indexOf(`id="${part}-${havnen}"`)
    for (const [from, to] of [
      ['profile', 'disagree'],
      ['disagree', 'comments'],
      ['comments', 'flags'],
      ['flags', 'no-answers'],
      ['no-answers', 'after'],
    ] as const) {
      const headed = paper.slice(start(from), start(to)).matchAll(/<h3>Afgrænsning (\d)<\/h3>/g)
      expect(
        [...headed].map(([, version]) => Number(version)),
        from,
      ).toEqual([listed, 3 - listed])
    }
    const under = paper.slice(start('disagree'), start('flags')).split('<h3>Afgrænsning ')
    const versionsWith = (comment: string) =>
      under.filter((part) => part.includes(comment)).map((part) => part[0])
    expect(versionsWith('Skrevet om den første.')).toEqual(['1'])
    expect(versionsWith('Skrevet om den anden.')).toEqual(['2'])
  })

  test('give reason for questions by what was written on the listed version alone', async () => {
    await freeze()
    const listed = (await packet()).figures!.figures!.result.scopeVersion
    const [own, other] = listed === 1 ? (['leader', 'staff'] as const) : (['staff', 'leader'] as const)
    const asked = async () => (await packet()).drafts.map(({ key }) => key)
    await wrote(other, 'Skrevet om den anden.')
    expect(await asked()).toContain('unsupported_high:e01')
    await wrote(own, 'Skrevet om den, der er på listen.')
    expect(await asked()).not.toContain('unsupported_high:e01')
  })

  test('are not named by version where there is only one', async () => {
    await freeze(undefined, [2, 2, 2])
    expect((await packet()).figures!.others).toEqual([])
    expect(await sheet()).toContain('da data blev låst. Det er den, der er svaret på.')
    expect(await sheet()).not.toContain('<h3>Afgrænsning 2</h3>')
  })

  test('bring no comments along when they do not count by a decision, and the packet says so', async () => {
    await wrote('leader', 'Skrevet om den første.')
    await freeze({ decision: 'only', only: 2 })
    expect((await packet()).comments).toEqual([])
    expect(await sheet()).toContain('Det, de skrev, er heller ikke med på arket.')
  })
})

test('what informants hold against the scope is that of the frozen answers, wherever they count by now', async () => {
  const { waveId, studyId, by } = ids
  await insertResponse(
    db,
    { waveId, practiceId: havnen, role: 'leader' },
    { id: `${havnen}-leader`, scopeVerdict: 'contested', scopeObjection: 'For bredt' },
  )
  await freeze()
  const before = (await packet()).contested
  expect(before).toMatchObject([{ role: 'leader', scopeVersion: 1, objection: 'For bredt' }])
  const nord = await insertPractice(db, studyId, { code: 'P2', name: 'Nord' })
  const follow = { id: 'follow', waveId, practiceId: havnen, number: 1, decision: 'follow' as const }
  await db
    .insertInto('followDecision')
    .values({ ...follow, toId: nord, reason: 'Delt', accountId: by, at: then })
    .execute()
  expect((await packet()).contested).toEqual(before)
})
