import type { PracticeChanges } from '#db/queries/practice-imports.ts'
import type { KnownPractice, PracticeValues } from '#db/queries/practices.ts'
import { emptyScope, type ScopeValues } from '#db/queries/scope-card.ts'
import { foldDanish } from '#db/practice-keys.ts'
import {
  readLevel,
  readMunicipality,
  readTargetGroup,
  readText,
  readWholeNumber,
  type CellFaultCode,
  type CellRead,
} from './cell-values.ts'
import type { ColumnMapping } from './match-columns.ts'
import {
  numberLimits,
  practiceFieldNames,
  textLimits,
  type PracticeFieldName,
  type PracticeNumberField,
  type PracticeTextField,
} from './practice-fields.ts'

export type PracticeCell = string | number | null

/** What is wrong in the file, where it stands, and what may have been meant. */
export interface ImportFault<Field extends string, Code extends string = CellFaultCode> {
  /** As in the file: the header is row 1. */
  readonly row: number
  readonly field: Field
  /** The header of the column; null when no column holds the field. */
  readonly column: string | null
  readonly code: Code
  readonly cell: string
  readonly suggestion?: string | undefined
  readonly limit?: number | undefined
}

export type PracticeFault = ImportFault<
  PracticeFieldName,
  CellFaultCode | 'duplicate_code' | 'ended' | 'no_column' | 'column_twice'
>

export interface PlannedPractice {
  row: number
  code: string
  name: string
  /** Only what the file has columns for. */
  cells: Partial<Record<PracticeFieldName, PracticeCell>>
}

export interface PlannedChange extends PlannedPractice {
  practiceId: string
  changes: { field: PracticeFieldName; from: PracticeCell; to: PracticeCell }[]
}

/** A new practice whose name another practice already has. */
export interface PossibleDuplicate {
  row: number
  code: string
  name: string
  municipalityCode: string | null
  other: { code: string; name: string; municipalityCode: string | null; row: number | null }
}

export interface PracticePlan {
  added: PlannedPractice[]
  changed: PlannedChange[]
  unchanged: PlannedPractice[]
  faults: PracticeFault[]
  duplicates: PossibleDuplicate[]
}

const required = ['code', 'name'] as const

/**
 * What an import would do to the practices that exist: same code, same practice. Columns that are not there leave
 * values as they are; an empty cell in a column that is there empties the value.
 *
 * @param rows as read, the header first.
 * @returns the plan; with faults it must not be applied.
 */
export function planPracticeImport(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping<PracticeFieldName>,
  existing: readonly KnownPractice[],
): PracticePlan {
  const [header = [], ...body] = rows
  const plan: PracticePlan = { added: [], changed: [], unchanged: [], faults: [], duplicates: [] }
  const missing = required.filter((field) => mapping[field] === null)
  if (missing.length > 0) {
    plan.faults = missing.map((field) => ({ row: 1, field, column: null, code: 'no_column', cell: '' }))
    return plan
  }
  const byCode = new Map(existing.map((practice) => [practice.values.code, practice]))
  const firstRowOf = new Map<string, number>()

  body.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return
    const row = index + 2
    const { planned, faults } = readRow(row, cells, header, mapping)
    const first = firstRowOf.get(planned.code)
    if (planned.code !== '' && first !== undefined) {
      const column = header[mapping.code ?? -1] ?? null
      faults.push({ row, field: 'code', column, code: 'duplicate_code', cell: planned.code, limit: first })
    }
    firstRowOf.set(planned.code, first ?? row)
    plan.faults.push(...faults)
    if (faults.length > 0) return

    const known = byCode.get(planned.code)
    if (!known) {
      plan.added.push(planned)
      return
    }
    const changes = practiceFieldNames.flatMap((field) => {
      const to = planned.cells[field]
      const from = valueOf(known, field)
      return to === undefined || to === from ? [] : [{ field, from, to }]
    })
    if (changes.length === 0) plan.unchanged.push(planned)
    else if (known.isEnded)
      plan.faults.push({
        row,
        field: 'code',
        column: header[mapping.code ?? -1] ?? null,
        code: 'ended',
        cell: planned.code,
      })
    else plan.changed.push({ ...planned, practiceId: known.id, changes })
  })
  plan.duplicates = findDuplicates(plan.added, existing)
  return plan
}

/** The plan as the database is to carry it out. */
export function practiceChanges(plan: PracticePlan, existing: readonly KnownPractice[]): PracticeChanges {
  const byId = new Map(existing.map((practice) => [practice.id, practice]))
  return {
    added: plan.added.map(({ cells }) => ({
      values: { ...emptyPractice, ...pick(cells, isPracticeField) },
      scope: { ...emptyScope, ...pick(cells, isScopeField) },
    })),
    changed: plan.changed.flatMap(({ practiceId, changes }) => {
      const known = byId.get(practiceId)
      if (!known) return []
      const to = Object.fromEntries(changes.map((change) => [change.field, change.to]))
      const values = pick(to, isPracticeField)
      const scope = pick(to, isScopeField)
      return {
        id: practiceId,
        values: isEmpty(values) ? null : { ...known.values, ...values },
        scope: isEmpty(scope) ? null : { ...known.scope, ...scope },
      }
    }),
    unchanged: plan.unchanged.length,
  }
}

const emptyPractice: PracticeValues = {
  code: '',
  name: '',
  municipalityCode: null,
  organisation: null,
  area: null,
  startYear: null,
}

function readRow(
  row: number,
  cells: readonly string[],
  header: readonly string[],
  mapping: ColumnMapping<PracticeFieldName>,
): { planned: PlannedPractice; faults: PracticeFault[] } {
  const planned: PlannedPractice = { row, code: '', name: '', cells: {} }
  const faults: PracticeFault[] = []
  for (const field of practiceFieldNames) {
    const column = mapping[field]
    if (column === null) continue
    const cell = cells[column] ?? ''
    const read: CellRead<string | number> =
      cell === '' && (field === 'code' || field === 'name') ? { fault: 'missing' } : readCell(field, cell)
    if ('fault' in read) {
      const { fault, ...detail } = read
      faults.push({ row, field, column: header[column] ?? null, code: fault, cell, ...detail })
      continue
    }
    planned.cells[field] = read.value
    if (field === 'code' || field === 'name') planned[field] = String(read.value)
  }
  return { planned, faults }
}

function readCell(field: PracticeFieldName, cell: string): CellRead<string | number> {
  if (field === 'municipalityCode') return readMunicipality(cell)
  if (field === 'targetGroup') return readTargetGroup(cell)
  if (field === 'level') return readLevel(cell)
  if (field in numberLimits) return readWholeNumber(cell, numberLimits[field as PracticeNumberField])
  return readText(cell, textLimits[field as PracticeTextField])
}

/** New practices that bear the name of an existing one or of an earlier row. */
function findDuplicates(
  added: readonly PlannedPractice[],
  existing: readonly KnownPractice[],
): PossibleDuplicate[] {
  const seen = new Map<string, PossibleDuplicate['other']>()
  for (const { values } of existing) {
    seen.set(plainName(values.name), {
      code: values.code,
      name: values.name,
      municipalityCode: values.municipalityCode,
      row: null,
    })
  }
  return added.flatMap(({ row, code, name, cells }) => {
    const municipalityCode = (cells.municipalityCode ?? null) as string | null
    const plain = plainName(name)
    const other = seen.get(plain)
    if (!other) seen.set(plain, { code, name, municipalityCode, row })
    return other ? [{ row, code, name, municipalityCode, other }] : []
  })
}

function plainName(name: string): string {
  return foldDanish(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function valueOf({ values, scope }: KnownPractice, field: PracticeFieldName): PracticeCell {
  return isPracticeField(field) ? values[field] : scope[field as keyof ScopeValues]
}

function isPracticeField(field: string): field is keyof PracticeValues {
  return field in emptyPractice
}

function isScopeField(field: string): field is keyof ScopeValues {
  return field in emptyScope
}

function pick(cells: Partial<Record<string, PracticeCell>>, belongs: (field: string) => boolean): object {
  return Object.fromEntries(Object.entries(cells).filter(([field]) => belongs(field)))
}

function isEmpty(values: object): boolean {
  return Object.keys(values).length === 0
}
