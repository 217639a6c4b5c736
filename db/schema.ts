/**
 * The tables, one interface each. Code says `practiceId`, the database `practice_id`; the connection translates.
 * Times are UTC ISO text; yes/no is a time or null; dates without a time are `YYYY-MM-DD`; codes are text with a check.
 */
export interface Database {
  account: AccountTable
  accountLink: AccountLinkTable
  session: SessionTable
  sessionAssignment: SessionAssignmentTable
  rateLimit: RateLimitTable
  study: StudyTable
  membership: MembershipTable
  coverageRule: CoverageRuleTable
  wave: WaveTable
  practice: PracticeTable
  scope: ScopeTable
  informant: InformantTable
  person: PersonTable
  assignment: AssignmentTable
  response: ResponseTable
  answer: AnswerTable
  textAnswer: TextAnswerTable
  questionnaireDraft: QuestionnaireDraftTable
  questionnaireDraftRevision: QuestionnaireDraftRevisionTable
  questionnaireTest: QuestionnaireTestTable
  questionnaireVersion: QuestionnaireVersionTable
  review: ReviewTable
  importDraft: ImportDraftTable
  event: EventTable
}

export const membershipRoles = ['lead', 'field', 'assessor', 'reader'] as const
export type MembershipRole = (typeof membershipRoles)[number]

export const purposes = ['mapping', 'self_assessment', 'course'] as const
export type Purpose = (typeof purposes)[number]

export const roles = ['leader', 'staff', 'citizen', 'relative', 'authority', 'partner', 'external'] as const
export type Role = (typeof roles)[number]

/** 1 single method · 2 intervention · 3 unit · 4 whole service · 5 whole municipality. */
export const scopeLevels = [1, 2, 3, 4, 5] as const
export type ScopeLevel = (typeof scopeLevels)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Somebody who signs in. Informants have no account. */
export interface AccountTable {
  id: string
  email: string
  name: string
  /** argon2id, in the encoded form that carries its parameters. */
  passwordHash: string
  createdAt: string
  disabledAt: string | null
}

/** A one-time link with which an account is made, and a membership taken up when it names a study. */
export interface AccountLinkTable {
  id: string
  /** SHA-256 of the token, hex. */
  tokenDigest: string
  email: string | null
  studyId: string | null
  role: MembershipRole | null
  createdBy: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** One per browser. It may hold an account, assignments, or both. */
export interface SessionTable {
  /** SHA-256 of the cookie's token, hex. */
  id: string
  accountId: string | null
  /** When the account signed in; null when the session holds assignments only. */
  signedInAt: string | null
  createdAt: string
  seenAt: string
}

export interface SessionAssignmentTable {
  sessionId: string
  assignmentId: string
  /** The link version that was exchanged; a re-issued link ends what older links opened. */
  linkVersion: number
}

/** Counters for sign-in and token guesses, kept here so that a restart does not forget them. */
export interface RateLimitTable {
  key: string
  windowStartedAt: string
  count: number
}

export interface StudyTable {
  id: string
  title: string
  purpose: Purpose
  /** Who decides about the data (GDPR controller), as informants read it. */
  controller: string
  contactName: string
  contactEmail: string
  /** When the purpose ends, a date. */
  endsOn: string
  /** `da`, `en` or `da,en`: the languages informants may choose. */
  languages: string
  /** Smallest group whose figures readers and practices may see, 3 to 10. */
  minimumGroup: number
  /** Set when all data are made up; shown on every screen the study feeds. */
  syntheticAt: string | null
  createdBy: string
  createdAt: string
}

export interface MembershipTable {
  studyId: string
  accountId: string
  role: MembershipRole
  createdAt: string
}

/** "At least `minimum` submitted informants in this role", per practice. */
export interface CoverageRuleTable {
  studyId: string
  role: Role
  minimum: number
}

/** One fielding of a questionnaire. */
export interface WaveTable {
  id: string
  studyId: string
  title: string
  /** Id of the published questionnaire version. */
  questionnaire: string
  /** Last day of fielding, a date; the day counts in Danish time. */
  deadline: string
  openedAt: string | null
  closedAt: string | null
  createdAt: string
}

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
  createdAt: string
  createdBy: string
}

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

/** Informant × practice × role × wave. */
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
}

/** What one informant answered on one assignment. Draft until submitted. */
export interface ResponseTable {
  id: string
  assignmentId: string
  /** Questionnaire version and scope version it was answered on; they stay. The language is the last chosen. */
  questionnaire: string
  language: Language
  scopeId: string
  startedAt: string
  submittedAt: string | null
  /** Where to resume: `scope`, `facts`, an element id or `review`. */
  place: string
  /** Seconds during which the informant was at work on the pages. */
  activeSeconds: number
  scopeVerdict: 'confirmed' | 'contested' | null
  scopeObjection: string | null
  scopeLevel: ScopeLevel | null
  scopeCitizensPerYear: number | null
  scopeText: string | null
  /** The role as the informant states it; may differ from the assignment's. */
  statedRole: Role | null
  /** 1 far from the daily work … 5 in it every day. */
  closeness: number | null
  /** 1 knows it slightly … 5 knows it thoroughly. */
  knowledge: number | null
  tenureYears: number | null
  /** Own responsibility or stake in the practice. */
  ownStake: 'yes' | 'no' | null
  answerMode: 'alone' | 'together' | 'interviewed' | null
  /** When the informant last changed language underway; null when all was read in `language`. */
  switchedLanguageAt: string | null
}

/** The four kinds of no answer are −1 skipped, −7 do not know, −8 not relevant, −9 not asked (never stored). */
export interface AnswerTable {
  responseId: string
  item: string
  /** The chosen point of the scale, from 1; null when `missing` says why there is none. */
  rating: number | null
  missing: -1 | -7 | -8 | null
  /** 1 at the first save, one more with each change: what a client must name to change it. */
  revision: number
  /** The page that wrote it last and the number of its save, so that a repeated save is recognised. */
  client: string
  clientSequence: number
  savedAt: string
}

/** What was written or chosen beside the items, saved by the same rules as an answer. */
export interface TextAnswerTable {
  responseId: string
  /** `e01_comment`, `e01_basis`, or the id of a question. */
  field: string
  /** Empty when it was taken away; several chosen codes stand with a space between them. */
  text: string
  revision: number
  client: string
  clientSequence: number
  savedAt: string
}

export const responseReviews = ['received', 'approved', 'problem', 'left_out'] as const
export type ResponseReview = (typeof responseReviews)[number]

export const flagReviews = ['set_aside', 'taken_up'] as const
export type FlagReview = (typeof flagReviews)[number]

/** What a member decided about a response or a flag. Rows are never changed: the highest number of a subject stands. */
export interface ReviewTable {
  id: string
  waveId: string
  practiceId: string
  scopeVersion: number
  /** Set for a response, and for a flag on one. */
  responseId: string | null
  /** What it is about, the same text for every review of it (db/queries/reviews.ts). */
  subject: string
  /** Code of the flag; null when it is about a response. */
  flag: string | null
  element: string | null
  /** 1, 2, 3 … on the subject. */
  number: number
  state: ResponseReview | FlagReview
  reason: string
  /** JSON: the figures that were on the screen. */
  seen: string
  accountId: string
  at: string
}

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

/** A questionnaire in the making. */
export interface QuestionnaireDraftTable {
  id: string
  studyId: string
  /** Id of the version it was made from; null when it came from a file. */
  parent: string | null
  /** JSON of a `Questionnaire` in our own format; texts may be missing. */
  content: string
  /** 1 when made, one more with each save. */
  revision: number
  /** Set when somebody has opened the standard's own items and scale for change. */
  coreUnlockedAt: string | null
  coreUnlockedBy: string | null
  createdAt: string
  createdBy: string
  savedAt: string
  savedBy: string
  discardedAt: string | null
  /** JSON of `ImportNotes`: what the last file was not taken over of; null when there is none, or it was looked through. */
  importNotes: string | null
}

/** Every state in which a draft was saved, so that any of them can be taken back. */
export interface QuestionnaireDraftRevisionTable {
  draftId: string
  revision: number
  content: string
  savedAt: string
  savedBy: string
}

/** Test answers to a draft. They stay here and never become a response. */
export interface QuestionnaireTestTable {
  id: string
  draftId: string
  revision: number
  role: Role
  language: Language
  /** JSON: what would be stored, text by field. */
  fields: string
  activeSeconds: number
  startedAt: string
  finishedAt: string | null
  accountId: string
}

/** A published questionnaire of a study's own. Never changed. */
export interface QuestionnaireVersionTable {
  id: string
  studyId: string
  draftId: string
  /** 1, 2, 3 … within the study. */
  number: number
  parent: string | null
  /** Canonical JSON of the `Questionnaire`. */
  content: string
  /** SHA-256, hex, over what is measured and over all the rest. */
  measurementDigest: string
  presentationDigest: string
  /** Class of the change from the parent; null without a parent. */
  changeClass: 'A' | 'B' | 'C' | 'D' | 'E' | null
  /** JSON: the changes with the class proposed and decided, and the items claimed to mean the same. */
  changes: string
  note: string
  coreUnlockedAt: string | null
  publishedAt: string
  publishedBy: string
}
