/** The data of a closed wave as they were when figures were to rest on them. Rows are never changed: a correction is a new set. */
export interface FrozenSetTable {
  id: string
  waveId: string
  /** 1, 2, 3 … within the wave. */
  number: number
  /** SHA-256 over the names and digests of its parts. */
  digest: string
  /** Why it was frozen, and why with what was left open. */
  note: string
  accountId: string
  at: string
}

/** A part of a frozen set: the practices, the answers, what was decided … */
export interface FrozenPartTable {
  setId: string
  name: string
  /** SHA-256 of the content, as it was frozen. */
  digest: string
  /** JSON. */
  content: string
}

/** When somebody first opened the results of a wave. Until then they are sealed, in studies that seal them. */
export interface ResultsOpeningTable {
  waveId: string
  /** `null` for waves that were there before results were sealed. */
  accountId: string | null
  at: string
}
