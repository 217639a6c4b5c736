/** One informant on one practice, on one scope version: what analysis knows of a submitted response. */
export interface ResponseRow {
  /** Pseudonym or the folder's own id. */
  readonly response: string
  readonly informant: string
  readonly practice: string
  readonly role: string
  /** Which version of the practice's scope the answers are about; scores of different versions are never mixed. */
  readonly scopeVersion: number
  readonly closeness: number | null
  readonly knowledge: number | null
  readonly ownStake: 'yes' | 'no' | null
  readonly scopeLevel: number | null
  readonly scopeCitizensPerYear: number | null
  readonly activeSeconds: number | null
  /**
   * What practices and responses are put in order by before anything is summed or drawn: codes that stay what they are when
   * data are taken elsewhere. Left out where the ids do; with it no figure depends on what they are.
   */
  readonly order?: { readonly practice: string; readonly response: string }
}

/** One answer of a submitted response. Items that were not asked have no row. */
export interface AnswerRow {
  readonly response: string
  readonly item: string
  /** From 1, as chosen (not yet turned); null when `missing` says why. */
  readonly rating: number | null
  readonly missing: -1 | -7 | -8 | null
}

/** A practice as analysis sees it: how it was registered, `null` where nothing was. */
export interface PracticeRow {
  readonly practice: string
  /** From 1, a single method, to 5, the whole municipality. */
  readonly scopeLevel: number | null
  readonly citizensPerYear: number | null
  readonly staff: number | null
  /** How many target groups the scope names. */
  readonly targetGroups: number | null
  /** What practices can be told apart by when interviews are chosen, by names of the study's own: area, municipality … */
  readonly attributes: Readonly<Record<string, string | number | null>>
}

/** A practice of which nothing was registered but that it is there. */
export function unregistered(practice: string): PracticeRow {
  return {
    practice,
    scopeLevel: null,
    citizensPerYear: null,
    staff: null,
    targetGroups: null,
    attributes: {},
  }
}

export interface Dataset {
  readonly practices: readonly PracticeRow[]
  readonly responses: readonly ResponseRow[]
  readonly answers: readonly AnswerRow[]
}
