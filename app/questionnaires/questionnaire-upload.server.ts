import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  findQuestionnaireDraft,
  insertQuestionnaireDraft,
  saveQuestionnaireDraft,
} from '#db/queries/questionnaire-drafts.ts'
import { lockedCoreFaults } from '#survey/core.ts'
import type { ImportNote } from '#survey/exchange/import-notes.ts'
import type { FormatFault } from '#survey/format-fault.ts'
import { longestText } from '#survey/format-shape.ts'
import { plainText, plainTextFault } from '#survey/plain-text.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { db } from '#app/db.server.ts'
import { definitionLimits } from '#app/exchange/limits.ts'
import { isWorkbook } from '#app/exchange/exchange-task.ts'
import { readDefinitionAside } from '#app/exchange/exchange.server.ts'
import { findQuestionnaire } from './questionnaires.server.ts'

const word = z
  .string()
  .transform(plainText)
  .refine((text) => text.length <= longestText && plainTextFault(text) === null, { message: 'invalid_text' })

/** What the upload form sends; the file or the pasted text stands beside it. */
export const UploadForm = z
  .strictObject({
    /** Names this opening of the form, so that sending it twice makes one draft. */
    key: z.uuid(),
    paste: z.string(),
    file: z.instanceof(File).optional(),
    parent: z.string().max(64).optional(),
    draft: z.uuid().optional(),
    revision: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .optional(),
    title_da: word,
    title_en: word,
    source_da: word,
    source_en: word,
    licence_da: word,
    licence_en: word,
  })
  .refine(({ draft, revision }) => (draft === undefined) === (revision === undefined), { path: ['revision'] })
export type UploadForm = z.infer<typeof UploadForm>

export type UploadOutcome =
  | { readonly draftId: string; readonly notes: readonly ImportNote[] }
  | { readonly faults: readonly FormatFault[] }
  | { readonly refused: 'no_file' | 'both' | 'busy' | 'ended' | 'core_locked' }
  | { readonly refused: 'conflict'; readonly savedBy: string }

/** Whose upload it is. */
export interface Uploader {
  readonly studyId: string
  readonly by: string
  readonly at: string
}

/**
 * Makes a draft of what was sent, or the next state of a draft there is. The parent is one that the study may use; the
 * caller has looked.
 */
export async function uploadQuestionnaire(form: UploadForm, uploader: Uploader): Promise<UploadOutcome> {
  const bytes = await bytesOf(form)
  if (typeof bytes === 'string') return bytes === 'too_large' ? { faults: [tooLarge] } : { refused: bytes }
  const draftId = form.draft ?? draftIdOf(form, bytes, uploader)
  const before = form.draft ? undefined : await madeBefore(uploader.studyId, draftId)
  if (before) return before
  const read = await readDefinitionAside(bytes, draftId)
  if (read === 'busy') return { refused: 'busy' }
  if ('faults' in read) return read
  const named = withNames(read.questionnaire, form)
  const file = { questionnaire: named, notes: read.ignored }
  const saved = form.draft
    ? await replace(form, draftId, file, uploader)
    : await insert(form.parent || null, draftId, file, uploader)
  return saved ?? { draftId, notes: read.ignored }
}

interface ReadFile {
  readonly questionnaire: Questionnaire
  readonly notes: readonly ImportNote[]
}

/** The draft that the same form with the same in it has made; `undefined` when it has not. */
async function madeBefore(studyId: string, draftId: string): Promise<UploadOutcome | undefined> {
  const draft = await findQuestionnaireDraft(db, studyId, draftId)
  return draft && { draftId, notes: draft.importNotes?.notes ?? [] }
}

const tooLarge: FormatFault = { path: '', code: 'too_large' }

/** What there is to read, before a letter of it is looked at. */
async function bytesOf({ file, paste }: UploadForm): Promise<Uint8Array | 'no_file' | 'both' | 'too_large'> {
  const hasFile = file !== undefined && file.size > 0
  const hasPaste = paste.trim() !== ''
  if (hasFile && hasPaste) return 'both'
  if (!hasFile && !hasPaste) return 'no_file'
  const size = hasFile ? file.size : Buffer.byteLength(paste)
  if (size > definitionLimits.workbookBytes) return 'too_large'
  const bytes = hasFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(paste)
  return !isWorkbook(bytes) && size > definitionLimits.jsonBytes ? 'too_large' : bytes
}

/** The same draft for the same form with the same in it, and never one of another study. */
function draftIdOf(form: UploadForm, bytes: Uint8Array, { studyId, by }: Uploader): string {
  const { file: _, paste: __, ...fields } = form
  const hex = createHash('sha256')
    .update(JSON.stringify(['questionnaire upload', studyId, by, fields]))
    .update(bytes)
    .digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** Name, source and terms as they were typed, in the place of what the file says. */
function withNames(questionnaire: Questionnaire, form: UploadForm): Questionnaire {
  const typed = (known: Text | undefined, da: string, en: string): Text => ({
    da: da || (known?.da ?? ''),
    en: en || (known?.en ?? ''),
  })
  const { licence: known, ...rest } = questionnaire
  const licence = typed(known, form.licence_da, form.licence_en)
  return {
    ...rest,
    title: typed(rest.title, form.title_da, form.title_en),
    source: typed(rest.source, form.source_da, form.source_en),
    ...((licence.da || licence.en) && { licence }),
  }
}

async function insert(
  parent: string | null,
  id: string,
  { questionnaire: { parent: _, ...questionnaire }, notes }: ReadFile,
  { studyId, by, at }: Uploader,
): Promise<UploadOutcome | null> {
  const content = { ...questionnaire, id, ...(parent !== null && { parent }) }
  try {
    await insertQuestionnaireDraft(db, { id, studyId, parent, content, notes, by, at })
    return null
  } catch (error) {
    // sent twice at once: the other was first
    const before = await madeBefore(studyId, id)
    if (before) return before
    throw error
  }
}

async function replace(
  form: UploadForm,
  draftId: string,
  { questionnaire: { parent: _, ...questionnaire }, notes }: ReadFile,
  { studyId, by, at }: Uploader,
): Promise<UploadOutcome | null> {
  const draft = await findQuestionnaireDraft(db, studyId, draftId)
  if (!draft) return { refused: 'ended' }
  const { parent, coreUnlockedAt } = draft
  const content = { ...questionnaire, id: draft.content.id, ...(parent !== null && { parent }) }
  const base = parent === null ? undefined : await findQuestionnaire(db, parent)
  if (base && coreUnlockedAt === null && lockedCoreFaults(base, content).length > 0) {
    return { refused: 'core_locked' }
  }
  const { revision: baseRevision = draft.revision } = form
  const saved = await saveQuestionnaireDraft(db, {
    studyId,
    draftId,
    content,
    notes,
    baseRevision,
    // what the file takes the place of can be taken back
    isApart: true,
    by,
    at,
  })
  if (saved.status === 'saved' || saved.status === 'unchanged') return null
  return saved.status === 'conflict' ? { refused: 'conflict', savedBy: saved.savedBy } : { refused: 'ended' }
}
