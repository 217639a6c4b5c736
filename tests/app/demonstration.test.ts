import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { disposition } from '#analysis/field.ts'
import { mapping } from '#analysis/mapping.ts'
import { runRule } from '#analysis/shortlist/rule-run.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { isPassword } from '#app/auth/password.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { loadDemonstration, type Demonstration } from '#app/demonstration/load.ts'
import { mappingStudyId, mappingWaveId } from '#app/demonstration/mapping-84.ts'
import { smallStudyId, smallWaveId } from '#app/demonstration/small-study.ts'
import { readFrozenContent } from '#app/frozen/read-frozen-content.server.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import { chosenInput } from '#app/report/chosen-input.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { readRatings, readWaveInput } from '#app/report/wave-input.server.ts'
import { namedLines } from '#app/release/named-lines.server.ts'
import { preparedRelease } from '#app/release/prepared-release.ts'
import { waveState } from '#app/waves/wave-state.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { findAccountByEmail } from '#db/queries/accounts.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { findLinkedAssignment, listInformantAssignments } from '#db/queries/informant-assignments.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { listStudiesOf } from '#db/queries/studies.ts'
import { findStandingRelease } from '#db/queries/releases.ts'
import { findWave } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'

const now = new Date('2026-11-22T10:00:00.000Z')
const secret = 'a secret that only tests know, of some length'
const tables = [
  'account',
  'study',
  'membership',
  'wave',
  'practice',
  'scope',
  'informant',
  'person',
  'assignment',
  'response',
  'answer',
  'textAnswer',
  'event',
  'release',
] as const satisfies readonly (keyof Database)[]

let demonstration: Demonstration

beforeAll(async () => {
  demonstration = await loadDemonstration(db, { now, secret })
}, 120_000)

/** The rows of a file as it stands, read without any of our code: all cells are quoted or numbers, none has a quote in it. */
function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(`demonstration/mapping-84/${file}`, 'utf8').trimEnd().split('\n')
  return lines.map((line) =>
    [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=,)(?=,)/g)].map((m) => m[1] ?? m[2] ?? ''),
  )
}

describe('the mapping of 84 practices', () => {
  test('has every answer of the file, item by item', async () => {
    const stored = await db
      .selectFrom('answer')
      .innerJoin('response', 'response.id', 'answer.responseId')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('informant', 'informant.id', 'assignment.informantId')
      .where('assignment.waveId', '=', mappingWaveId)
      .select(['informant.code', 'answer.item', 'answer.rating', 'answer.missing'])
      .execute()
    const missing: Record<string, number> = { ved_ikke: -7, sprunget_over: -1 }
    const expected = rowsOf('answers.csv').map(([informant, item = '', value, status = '']) => {
      const id = `e${item.slice(1, 3)}_${item.slice(4)}`
      return `${informant} ${id} ${status === 'svar' ? value : missing[status]}`
    })
    expect(expected).toHaveLength(16_512)
    expect(stored.map((row) => `${row.code} ${row.item} ${row.rating ?? row.missing}`).sort()).toEqual(
      expected.sort(),
    )
  })

  test('has every informant with role, facts, own view of the scope and times', async () => {
    const stored = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('informant', 'informant.id', 'assignment.informantId')
      .innerJoin('practice', 'practice.id', 'assignment.practiceId')
      .where('assignment.waveId', '=', mappingWaveId)
      .orderBy('informant.code')
      .selectAll('response')
      .select(['informant.code as informant', 'practice.code as practice', 'assignment.role'])
      .execute()
    const roles: Record<string, string> = {
      leder: 'leader',
      medarbejder: 'staff',
      borger: 'citizen',
      ekstern: 'external',
    }
    const levels = ['enkelt metode', 'indsats', 'afdeling', 'hele tilbuddet', 'hele kommunen']
    const expected = rowsOf('informants.csv').map((cells) => {
      const [informant, practice, role = '', stake, closeness, knowledge, tenure] = cells
      const [level = '', citizens, text, completed = '', seconds] = cells.slice(7)
      return {
        informant,
        practice,
        role: roles[role],
        statedRole: roles[role],
        ownStake: stake === 'ja' ? 'yes' : 'no',
        closeness: Number(closeness),
        knowledge: Number(knowledge),
        tenureYears: Number(tenure),
        scopeVerdict: 'confirmed',
        scopeLevel: levels.indexOf(level) + 1,
        scopeCitizensPerYear: Number(citizens),
        scopeText: text,
        submittedAt: completed.replace('Z', '.000Z'),
        startedAt: new Date(Date.parse(completed) - Number(seconds) * 1000).toISOString(),
        activeSeconds: Number(seconds),
        questionnaire: 'promising-practice-1',
        place: 'review',
      }
    })
    expect(stored).toHaveLength(384)
    expect(stored).toMatchObject(expected)
  })

  test('has every practice with the scope of the file', async () => {
    const stored = await db
      .selectFrom('practice')
      .innerJoin('scope', 'scope.practiceId', 'practice.id')
      .where('practice.studyId', '=', mappingStudyId)
      .orderBy('practice.code')
      .select([
        'practice.code',
        'practice.name',
        'scope.version',
        'scope.citizensPerYear',
        'scope.staffCount',
      ])
      .execute()
    expect(stored).toEqual(
      rowsOf('practices.csv').map(([code, name, , , , , , citizens, staff]) => ({
        code,
        name,
        version: 1,
        citizensPerYear: Number(citizens),
        staffCount: Number(staff),
      })),
    )
  })

  test('is a closed wave, and every answer lies in it', async () => {
    const wave = await findWave(db, mappingStudyId, mappingWaveId)
    expect(wave && waveState(wave, now)).toBe('closed')
    const { first, last } = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .where('assignment.waveId', '=', mappingWaveId)
      .select(({ fn }) => [fn.min('startedAt').as('first'), fn.max('submittedAt').as('last')])
      .executeTakeFirstOrThrow()
    expect(first > (wave?.openedAt ?? '')).toBe(true)
    expect((last ?? '') < (wave?.closedAt ?? '')).toBe(true)
  })
})

test('the results of the mapping are sealed, and nothing of it is frozen, ruled or released', async () => {
  expect(await findResultsOpening(db, mappingWaveId)).toBeUndefined()
  expect(await listFrozenSets(db, mappingWaveId)).toEqual([])
  expect(await listSelectionRules(db, mappingWaveId)).toEqual([])
  expect(await findStandingRelease(db, mappingWaveId)).toBeUndefined()
})

test('a release of the mapping shows readers 31 practices, and no group below five', async () => {
  const { practices, scoring, decided, table } = await readMapping()
  const chosen = chosenInput({ practices, table }, defaultChoices, decided)
  const { figures } = preparedRelease(chosen, { minimum: 5, first: null }, scoring)
  const lines = await namedLines(db, mappingWaveId, figures)
  expect(lines).toHaveLength(84)
  expect(lines.filter(({ total }) => total.mean !== null)).toHaveLength(31)
})

async function readMapping() {
  const wave = { id: mappingWaveId, questionnaire: 'promising-practice-1', choices: defaultChoices }
  const input = await readWaveInput(db, wave)
  return { ...input, table: await readRatings(db, input, () => {}) }
}

describe('the small study', () => {
  test('is an open wave with six practices and every state of the field', async () => {
    const wave = await findWave(db, smallStudyId, smallWaveId)
    expect(wave && waveState(wave, now)).toBe('open')
    const assignments = await listAssignments(db, smallWaveId)
    expect(new Set(assignments.map(({ practiceCode }) => practiceCode)).size).toBe(6)
    const counts: Record<string, number> = {}
    for (const assignment of assignments) {
      counts[disposition(assignment)] = (counts[disposition(assignment)] ?? 0) + 1
    }
    expect(counts).toEqual({ submitted: 9, in_progress: 5, not_started: 4, declined: 2, withdrawn: 1 })
  })

  test('has full scope cards, contested scopes, comments and each way not to answer', async () => {
    const scopes = await db
      .selectFrom('scope')
      .innerJoin('practice', 'practice.id', 'scope.practiceId')
      .where('practice.studyId', '=', smallStudyId)
      .selectAll('scope')
      .execute()
    // an origin is had by those alone that were carried over from another practice
    const cells = scopes.flatMap(({ originId: _, ...card }) => Object.values(card))
    expect(cells.filter((value) => value === null)).toEqual([])
    const responses = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .where('assignment.waveId', '=', smallWaveId)
      .select(['response.id', 'response.scopeVerdict'])
      .execute()
    expect(responses.filter(({ scopeVerdict }) => scopeVerdict === 'contested')).toHaveLength(2)
    const ids = responses.map(({ id }) => id)
    const comments = await db.selectFrom('textAnswer').where('responseId', 'in', ids).select('text').execute()
    expect(comments).toHaveLength(6)
    const kinds = await db
      .selectFrom('answer')
      .where('responseId', 'in', ids)
      .distinct()
      .orderBy('missing', 'desc')
      .select('missing')
      .execute()
    expect(kinds.map(({ missing }) => missing).filter((missing) => missing !== null)).toEqual([-1, -7, -8])
  })

  test('has informants with a name and without', async () => {
    const people = await db
      .selectFrom('informant')
      .leftJoin('person', 'person.informantId', 'informant.id')
      .where('informant.studyId', '=', smallStudyId)
      .orderBy('informant.code')
      .select(['informant.code', 'person.name'])
      .execute()
    expect(people).toHaveLength(19)
    expect(people.filter(({ name }) => name === null).map(({ code }) => code)).toEqual(['S03', 'S17'])
  })

  test('shows a link that opens three practices, one of them not started', async () => {
    const token = demonstration.informantPath.replace(/^\/link\//, '')
    const linked = await findLinkedAssignment(db, digestOf(token))
    expect(linked).toMatchObject({ practiceName: 'Nabokæden – besøg mod ensomhed', startedAt: null })
    const lines = await listInformantAssignments(db, linked?.id ?? '')
    expect(lines.map(({ submittedAt, startedAt }) => [startedAt !== null, submittedAt !== null])).toEqual([
      [true, true],
      [false, false],
      [true, false],
    ])
  })
})

test('what is frozen of the mapping gives the list that `npm run analyse` makes of its folder, practice by practice', async () => {
  const wave = await findWave(db, mappingStudyId, mappingWaveId)
  const { title, questionnaire, closedAt } = wave!
  const about = { id: mappingWaveId, title, purpose: 'mapping', questionnaire, closedAt: closedAt! } as const
  const { run, content } = await ruleRunOf(about)
  const codes = new Map(content.practices.map(({ practice, code }) => [practice, code]))
  const listed = run.shortlist.candidates.map((one) => ({ ...one, practice: codes.get(one.practice) }))
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const analysed = mapping(dataset, key, { draws: 500, replicates: 200 }).shortlist
  expect(listed).toHaveLength(84)
  expect(listed).toEqual(analysed.candidates)
  expect(run.shortlist.chosen.map(({ practice }) => codes.get(practice))).toEqual(
    analysed.chosen.map(({ practice }) => practice),
  )
  expect(run.shortlist.expectedCorrect).toBe(analysed.expectedCorrect)
})

/** The list of what would be frozen now, by the rule that nobody has changed. */
async function ruleRunOf(wave: Parameters<typeof readFrozenContent>[1]) {
  const content = await readFrozenContent(db, wave)
  const rule = defaultRule(content.scoring.key, content.practices.length)
  return { content, run: runRule(ruleInput(content), { ...rule, draws: 500, bootstrapReplicates: 200 }) }
}

test('both studies are labelled synthetic, and each role can sign in to both', async () => {
  expect(demonstration.loaded).toBe(true)
  for (const { email, password, role } of demonstration.accounts) {
    const account = await findAccountByEmail(db, email)
    expect(await isPassword(password, account?.passwordHash)).toBe(true)
    const studies = await listStudiesOf(db, account?.id ?? '')
    expect(studies.map((study) => [study.id, study.role, study.syntheticAt !== null]).sort()).toEqual([
      [smallStudyId, role, true],
      [mappingStudyId, role, true],
    ])
  }
})

test('a second start finds everything there and changes nothing', async () => {
  const contents = () => Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
  const before = await contents()
  const again = await loadDemonstration(db, { now: new Date('2027-01-01T10:00:00.000Z'), secret })
  expect(again).toEqual({ ...demonstration, loaded: false })
  expect(await contents()).toEqual(before)
})
