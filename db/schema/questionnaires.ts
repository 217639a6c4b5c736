import type { Role } from './informants.ts'
import type { Language } from './studies.ts'

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
