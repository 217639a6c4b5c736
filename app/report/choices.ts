import type { Aggregation } from '#analysis/aggregation.ts'

/** How much of an element an informant must have answered: at least half of its items, all of them, or one. */
export const answeredRules = { half: 0.5, all: 1, one: 0 } as const
export type AnsweredRule = keyof typeof answeredRules

/** What practices can be told apart by, each by the code that stands with the practice. */
export const subgroupAttributes = ['area', 'municipality', 'organisation', 'scopeLevel'] as const
export type SubgroupAttribute = (typeof subgroupAttributes)[number]

/** Practices of which something is registered. */
export interface Subgroup {
  readonly attribute: SubgroupAttribute
  readonly value: string
}

/** What a person chooses about results. It stands in the address, on the page, and in everything that is taken out of it. */
export interface ResultChoices {
  readonly aggregation: Aggregation
  readonly answered: AnsweredRule
  /** `without` leaves out informants with a flag that questions what they answered. */
  readonly flagged: 'with' | 'without'
  /** `with` takes in the responses that somebody has left out. */
  readonly leftOut: 'without' | 'with'
  /**
   * `all` follows what was decided about several versions of a scope, `apart` shows each by itself all the same. `newest` leaves
   * out what was answered on earlier versions than the newest that was answered on.
   */
  readonly scopes: 'all' | 'apart' | 'newest'
  /** Practices of which this is registered; `null` for all. */
  readonly among: Subgroup | null
}

export const defaultChoices: ResultChoices = {
  aggregation: 'mean_of_informants',
  answered: 'half',
  flagged: 'with',
  leftOut: 'without',
  scopes: 'all',
  among: null,
}

/** The choices as an address says them, without those that hold anyway: `''` or `aggregation=…&…`. */
export function addressOf(choices: ResultChoices): string {
  const { among, ...codes } = choices
  const said = new URLSearchParams(
    Object.entries(codes).filter(([name, code]) => code !== defaultChoices[name as keyof typeof codes]),
  )
  if (among) said.set('among', `${among.attribute}:${among.value}`)
  return said.toString()
}

/** The part of an address that is about choices: `''`, or with a question mark in front. */
export function choicesIn(search: string): string {
  const asked = [...new URLSearchParams(search)].filter(([name]) => Object.hasOwn(defaultChoices, name))
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''
}
