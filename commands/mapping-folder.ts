import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerRow, Dataset, PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { InputError, readTable, type Table, type TableRow } from './table.ts'

/** The scale of every mapping folder: `value` in answers.csv is 1 … 5. */
const scale = { minimum: 1, maximum: 5 }

const roles = ['leder', 'medarbejder', 'borger', 'pårørende', 'myndighed', 'samarbejdspartner', 'ekstern']
const scopeLevels = ['enkelt metode', 'indsats', 'afdeling', 'hele tilbuddet', 'hele kommunen']
const missing = { sprunget_over: -1, ved_ikke: -7, ikke_relevant: -8 } as const

export interface MappingFolder {
  readonly dataset: Dataset
  readonly key: ScoringKey
}

/**
 * Reads a mapping folder, whatever its size: elements.csv, items.csv, practices.csv, informants.csv and answers.csv in
 * the form of demonstration/mapping-84. Ids stay as they are there.
 *
 * @throws InputError naming the file, the row (the header is row 1) and what is wrong.
 */
export async function readMappingFolder(folder: string): Promise<MappingFolder> {
  const table = async (file: string, columns: readonly string[]) => {
    const bytes = await readFile(join(folder, file)).catch(() => {
      throw new InputError(file, null, 'the file cannot be read')
    })
    return readTable(file, bytes, columns)
  }
  const elements = await table('elements.csv', ['element_id'])
  const items = await table('items.csv', ['item_id', 'element_id', 'position'])
  const practices = await table('practices.csv', ['practice_id', 'scope_level', 'scope_citizens_per_year'])
  const informants = await table('informants.csv', [
    'informant_id',
    'practice_id',
    'role',
    'own_stake',
    'closeness',
    'knowledge',
    'scope_level',
    'scope_citizens_per_year',
    'duration_seconds',
  ])
  const answers = await table('answers.csv', ['informant_id', 'item_id', 'value', 'status'])

  const key = keyOf(elements, items)
  const practiceRows = practicesOf(practices)
  const responses = responsesOf(informants, new Set(practiceRows.map(({ practice }) => practice)))
  const rows = answersOf(
    answers,
    new Set(responses.map(({ response }) => response)),
    new Set(key.elements.flatMap((element) => element.items.map((item) => item.id))),
  )
  return { dataset: { practices: practiceRows, responses, answers: rows }, key }
}

function keyOf(elements: Table, items: Table): ScoringKey {
  const itemsOf = new Map(uniqueIds(elements, 'element_id').map((id) => [id, [] as PlacedItem[]]))
  uniqueIds(items, 'item_id')
  for (const row of items.rows) {
    const element = itemsOf.get(row.text('element_id'))
    if (!element) throw row.fault('element_id', 'is not in elements.csv')
    const reverse = items.columns.has('reverse') && row.oneOf('reverse', ['ja', 'nej', '']) === 'ja'
    element.push({ id: row.text('item_id'), position: row.whole('position', 0, 10_000) ?? 0, reverse })
  }
  return {
    questionnaire: 'folder',
    ...scale,
    elements: [...itemsOf].map(([id, placed]) => ({
      id,
      items: placed
        .sort((a, b) => a.position - b.position)
        .map(({ id: item, reverse }) => ({ id: item, reverse })),
    })),
  }
}

interface PlacedItem {
  id: string
  position: number
  reverse: boolean
}

function practicesOf(table: Table): PracticeRow[] {
  uniqueIds(table, 'practice_id')
  return table.rows.map((row) => ({
    practice: row.text('practice_id'),
    scopeLevel: scopeLevelOf(row),
    citizensPerYear: row.whole('scope_citizens_per_year', 0, 10_000_000),
    staff: row.whole('staff_count', 0, 1_000_000),
    targetGroups: null,
    attributes: {
      municipality: row.textOrNull('municipality'),
      organisation: row.textOrNull('organisation'),
      area: row.textOrNull('area'),
      startYear: row.whole('start_year', 1000, 3000),
    },
  }))
}

function responsesOf(table: Table, practices: ReadonlySet<string>): ResponseRow[] {
  uniqueIds(table, 'informant_id')
  return table.rows.map((row) => {
    const practice = row.text('practice_id')
    if (!practices.has(practice)) throw row.fault('practice_id', 'is not in practices.csv')
    const ownStake = row.oneOf('own_stake', ['ja', 'nej', ''])
    return {
      response: row.text('informant_id'),
      informant: row.text('informant_id'),
      practice,
      role: row.oneOf('role', roles),
      scopeVersion: 1,
      closeness: row.whole('closeness', 1, 5),
      knowledge: row.whole('knowledge', 1, 5),
      ownStake: ownStake === 'ja' ? 'yes' : ownStake === 'nej' ? 'no' : null,
      scopeLevel: scopeLevelOf(row),
      scopeCitizensPerYear: row.whole('scope_citizens_per_year', 0, 10_000_000),
      activeSeconds: row.whole('duration_seconds', 0, 100_000_000),
    }
  })
}

function answersOf(table: Table, responses: ReadonlySet<string>, items: ReadonlySet<string>): AnswerRow[] {
  const seen = new Set<string>()
  return table.rows.map((row) => {
    const response = row.text('informant_id')
    const item = row.text('item_id')
    if (!responses.has(response)) throw row.fault('informant_id', 'is not in informants.csv')
    if (!items.has(item)) throw row.fault('item_id', 'is not in items.csv')
    const pair = `${response}\n${item}`
    if (seen.has(pair)) throw row.fault('item_id', `is answered twice by ${response}`)
    seen.add(pair)

    const status = row.oneOf('status', ['svar', ...statuses])
    const value = row.whole('value', scale.minimum, scale.maximum)
    if (status === 'svar') {
      if (value === null) throw row.fault('value', 'is empty although status is svar')
      return { response, item, rating: value, missing: null }
    }
    if (value !== null) throw row.fault('value', `must be empty when status is ${status}`)
    return { response, item, rating: null, missing: missing[status as keyof typeof missing] }
  })
}

const statuses = Object.keys(missing)

function scopeLevelOf(row: TableRow): number | null {
  const level = row.oneOf('scope_level', [...scopeLevels, ''])
  return level === '' ? null : scopeLevels.indexOf(level) + 1
}

/** The ids of a table, each there once. */
function uniqueIds(table: Table, column: string): string[] {
  const seen = new Set<string>()
  for (const row of table.rows) {
    const id = row.text(column)
    if (seen.has(id)) throw row.fault(column, 'occurs twice')
    seen.add(id)
  }
  return [...seen]
}
