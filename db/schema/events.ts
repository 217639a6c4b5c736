/** A file that was uploaded and previewed but not yet applied. */
export interface ImportDraftTable {
  id: string
  studyId: string
  /** Set for informants, which are imported into a wave. */
  waveId: string | null
  kind: 'practices' | 'informants'
  fileName: string
  /** JSON: rows of cells as read, the header first. */
  cells: string
  createdBy: string
  createdAt: string
}

/** What people did that others must be able to see afterwards: hand-outs, exports, moved scopes, changed rights. */
export interface EventTable {
  id: string
  studyId: string
  accountId: string | null
  verb: string
  /** What it was done to: table name and id. */
  object: string
  objectId: string
  /** JSON: counts, codes and reasons that members gave; never names, answers or tokens. */
  detail: string
  at: string
}
