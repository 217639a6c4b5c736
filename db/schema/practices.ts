/** 1 single method · 2 intervention · 3 unit · 4 whole service · 5 whole municipality. */
export const scopeLevels = [1, 2, 3, 4, 5] as const
export type ScopeLevel = (typeof scopeLevels)[number]

export interface PracticeTable {
  id: string
  studyId: string
  /** The study's own id of the practice, unique in it: `P001`. */
  code: string
  name: string
  municipalityCode: string | null
  organisation: string | null
  area: string | null
  startYear: number | null
  /** Name, code, municipality and area prepared for Danish order (db/practice-keys.ts). */
  sortKey: string
  codeSortKey: string
  municipalitySortKey: string
  areaSortKey: string
  /** Folded text of name, code, municipality, organisation and area, for search. */
  searchKey: string
  createdAt: string
  createdBy: string
}

/** A version of how a practice was delimited. Never changed once an open or closed wave has used it. */
export interface ScopeTable {
  id: string
  practiceId: string
  version: number
  included: string | null
  excluded: string | null
  /** FFB uuid of the target group. */
  targetGroup: string | null
  place: string | null
  sinceYear: number | null
  citizensPerYear: number | null
  staffCount: number | null
  level: ScopeLevel | null
  legalBasis: string | null
  delimitedBy: string | null
  source: string | null
  /** The card of an ended practice that this one is a copy of: answers on that one may count here. Never itself a copy. */
  originId: string | null
  createdAt: string
  createdBy: string
}
