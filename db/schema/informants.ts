export const roles = ['leader', 'staff', 'citizen', 'relative', 'authority', 'partner', 'external'] as const
export type Role = (typeof roles)[number]

/** A pseudonym. Names and addresses live in `person`. */
export interface InformantTable {
  id: string
  studyId: string
  /** The study's own id of the informant, unique in it: `I0001`. */
  code: string
  createdAt: string
}

/** Who is behind a pseudonym: apart from answers, and read only by those with the right to names. */
export interface PersonTable {
  informantId: string
  name: string | null
  /** In lower case, so that the same address is found again. */
  email: string | null
  /** Folded text of name and address, for search. */
  searchKey: string
}

/** Informant × practice × role × wave; once more for each scope version that somebody is asked about on purpose. */
export interface AssignmentTable {
  id: string
  waveId: string
  practiceId: string
  informantId: string
  role: Role
  /** The scope version the informant is asked about. */
  scopeId: string
  /** SHA-256 of the link's token, hex: finds the assignment, does not reveal the token. */
  linkDigest: string
  linkVersion: number
  linkIssuedAt: string
  withdrawnAt: string | null
  declinedAt: string | null
  declineReason: string | null
  createdAt: string
  /** The assignment whose sent answer this one asks again about, on a scope version that came of it. */
  againOf: string | null
}
