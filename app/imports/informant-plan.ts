import type { KnownField } from '#db/queries/informant-imports.ts'
import type { Role } from '#db/schema.ts'
import { informantFieldNames, informantTextLimits, type InformantFieldName } from './informant-fields.ts'
import { readRole } from './read-role.ts'
import type { ColumnMapping } from './match-columns.ts'
import type { ImportFault } from './practice-plan.ts'

export type InformantFaultCode =
  | 'missing'
  | 'too_long'
  | 'unknown_practice'
  | 'ended_practice'
  | 'unknown_role'
  | 'not_an_email'
  | 'duplicate_pair'
  | 'other_person'
  | 'email_of_several'
  | 'no_column'
  | 'column_twice'
export type InformantFault = ImportFault<InformantFieldName, InformantFaultCode>

interface Person {
  name: string | null
  email: string | null
}

export interface PlannedInformant extends Person {
  /** Names the informant within the plan; nothing of it is stored. */
  key: string
  /** Null when the next free code is to be made. */
  code: string | null
}

export interface PlannedPair {
  row: number
  practiceId: string
  practiceCode: string
  role: Role
  /** The id of a known informant, or the key of a planned one. */
  informant: string
  code: string | null
  name: string | null
  email: string | null
}

export interface InformantPlan {
  informants: PlannedInformant[]
  persons: { row: number; informantId: string; code: string; from: Person; to: Person }[]
  pairs: PlannedPair[]
  /** Rows that say what already stands. */
  unchanged: number
  /** Rows that were taken for a known informant, or an earlier row, because the address is the same. */
  sameEmail: { row: number; email: string; code: string | null; otherRow: number | null }[]
  faults: InformantFault[]
}

export const emailPattern = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:."\\]{2,}$/

/**
 * What an import would do to the informants of a wave: one row, one informant on one practice in one role. Same code,
 * same informant; without a code the same address is the same informant, and is listed so that a person sees it.
 *
 * @param rows as read, the header first. An empty cell leaves a known name or address as it is.
 * @returns the plan; with faults it must not be applied.
 */
export function planInformantImport(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping<InformantFieldName>,
  known: KnownField,
): InformantPlan {
  const plan: InformantPlan = {
    informants: [],
    persons: [],
    pairs: [],
    unchanged: 0,
    sameEmail: [],
    faults: [],
  }
  const unmatched = (['practice', 'role'] as const).filter((field) => mapping[field] === null)
  if (unmatched.length > 0) {
    plan.faults = unmatched.map((field) => ({ row: 1, field, column: null, code: 'no_column', cell: '' }))
    return plan
  }
  const people = knownPeople(known)
  const practices = new Map(known.practices.map((practice) => [practice.code.toLowerCase(), practice]))
  const existing = new Set(known.pairs.map((pair) => `${pair.practiceId} ${pair.informantId} ${pair.role}`))
  const planned = new Map<string, number>()

  rows.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return
    const row = index + 2
    const cellOf = (field: InformantFieldName) => cells[mapping[field] ?? -1] ?? ''
    const faultAt = (field: InformantFieldName, code: InformantFaultCode, limit?: number): void => {
      const column = rows[0]?.[mapping[field] ?? -1] ?? null
      plan.faults.push({
        row,
        field,
        column,
        code,
        cell: cellOf(field),
        ...(limit === undefined ? {} : { limit }),
      })
    }
    const before = plan.faults.length
    for (const field of informantFieldNames) {
      if (cellOf(field).length > informantTextLimits[field])
        faultAt(field, 'too_long', informantTextLimits[field])
    }
    const practice = practices.get(cellOf('practice').toLowerCase())
    if (!practice) faultAt('practice', cellOf('practice') === '' ? 'missing' : 'unknown_practice')
    else if (practice.isEnded) faultAt('practice', 'ended_practice')
    const role = readRole(cellOf('role'))
    if (!role) faultAt('role', cellOf('role') === '' ? 'missing' : 'unknown_role')
    const email = cellOf('email').toLowerCase()
    if (email !== '' && !emailPattern.test(email)) faultAt('email', 'not_an_email')
    if (plan.faults.length > before || !practice || !role) return

    const found = findPerson(people, { code: cellOf('code'), email })
    if (found === 'several') return faultAt('email', 'email_of_several')
    const person = found?.person ?? addPerson(people, plan, { row, code: cellOf('code'), email })
    if (found?.by === 'email') {
      plan.sameEmail.push({ row, email, code: person.code, otherRow: person.row })
    }
    for (const [field, cell] of [
      ['name', cellOf('name')],
      ['email', email],
    ] as const) {
      if (cell === '' || cell === person[field]) continue
      if (person.statedIn[field] !== undefined) faultAt(field, 'other_person', person.statedIn[field])
      else {
        person[field] = cell
        person.statedIn[field] = row
      }
    }
    if (email !== '') remember(people.byEmail, email, person)

    const pair = `${practice.id} ${person.id} ${role}`
    const twice = planned.get(pair)
    if (twice !== undefined) return faultAt('practice', 'duplicate_pair', twice)
    planned.set(pair, row)
    if (existing.has(pair)) {
      plan.unchanged += 1
      return
    }
    plan.pairs.push({
      row,
      practiceId: practice.id,
      practiceCode: practice.code,
      role,
      informant: person.id,
      code: person.code,
      name: null,
      email: null,
    })
  })
  return finish(plan, people)
}

/** Somebody whom the study knows, or whom the file makes known. */
interface PersonInPlan extends Person {
  id: string
  code: string | null
  /** What the study has, for a known informant. */
  before: Person | null
  /** The first row of the file that told of a new informant. */
  row: number | null
  /** The row that stated the value; another row may not state another. */
  statedIn: { name?: number; email?: number }
}

interface People {
  all: Map<string, PersonInPlan>
  byCode: Map<string, PersonInPlan>
  byEmail: Map<string, PersonInPlan[]>
}

function knownPeople({ informants }: KnownField): People {
  const people: People = { all: new Map(), byCode: new Map(), byEmail: new Map() }
  for (const { id, code, name, email } of informants) {
    const person = { id, code, name, email, before: { name, email }, row: null, statedIn: {} }
    people.all.set(id, person)
    people.byCode.set(code, person)
    if (email !== null) remember(people.byEmail, email, person)
  }
  return people
}

function remember(byEmail: People['byEmail'], email: string, person: PersonInPlan): void {
  const sharing = byEmail.get(email)
  if (!sharing) byEmail.set(email, [person])
  else if (!sharing.includes(person)) sharing.push(person)
}

function findPerson(
  people: People,
  { code, email }: { code: string; email: string },
): { person: PersonInPlan; by: 'code' | 'email' } | 'several' | null {
  if (code !== '') {
    const person = people.byCode.get(code)
    return person ? { person, by: 'code' } : null
  }
  const [person, another] = people.byEmail.get(email) ?? []
  if (another) return 'several'
  return person ? { person, by: 'email' } : null
}

function addPerson(
  people: People,
  plan: InformantPlan,
  { row, code, email }: { row: number; code: string; email: string },
): PersonInPlan {
  const id = `row ${row}`
  const person: PersonInPlan = {
    id,
    code: code || null,
    name: null,
    email: null,
    before: null,
    row,
    statedIn: {},
  }
  people.all.set(id, person)
  if (code !== '') {
    people.byCode.set(code, person)
    // another code says another informant; a person should still see that the address is the same
    const other = people.byEmail.get(email)?.[0]
    if (other) plan.sameEmail.push({ row, email, code: other.code, otherRow: other.row })
  }
  return person
}

function finish(plan: InformantPlan, people: People): InformantPlan {
  for (const person of people.all.values()) {
    const { id, code, name, email, before, row } = person
    if (before === null) plan.informants.push({ key: id, code, name, email })
    else if (before.name !== name || before.email !== email) {
      const stated = Math.min(person.statedIn.name ?? Infinity, person.statedIn.email ?? Infinity)
      plan.persons.push({
        row: Number.isFinite(stated) ? stated : (row ?? 0),
        informantId: id,
        code: code ?? '',
        from: before,
        to: { name, email },
      })
    }
  }
  for (const pair of plan.pairs) {
    const person = people.all.get(pair.informant)
    if (person) Object.assign(pair, { name: person.name, email: person.email })
  }
  return plan
}
