import type { Kysely } from 'kysely'
import { findCoreReason } from '#db/queries/questionnaire-core-locks.ts'
import type { QuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { publishQuestionnaireDraft } from '#db/queries/questionnaire-versions.ts'
import type { Database } from '#db/schema.ts'
import type { ChangeClass } from '#survey/change-rules.ts'
import { proposedClass, questionnaireChanges } from '#survey/changes.ts'
import { claimableItems, comparability } from '#survey/comparability.ts'
import { coreOf, lockedCoreFaults } from '#survey/core.ts'
import { canonicalJson, measurementDigest, presentationDigest } from '#survey/digest.ts'
import { publishFaults } from '#survey/publish-faults.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { comparableCounts } from './comparable-counts.ts'
import { faultsByPlace } from './editor-places.ts'
import { findQuestionnaire } from './questionnaires.server.ts'

/** What is known of a draft before it is published. */
export async function publicationOf(db: Kysely<Database>, draft: QuestionnaireDraft) {
  const { content } = draft
  const [parent, ...earlier] = await lineOf(db, draft.parent)
  const changes = parent ? questionnaireChanges(parent, content, earlier) : []
  const isLocked = parent !== undefined && draft.coreUnlockedAt === null
  return {
    parent,
    earlier,
    core: coreOf(content),
    proposed: proposedClass(changes),
    counts: parent ? comparableCounts(comparability(parent, content)) : null,
    claimable: parent ? claimableItems(parent, content) : [],
    isUnchanged: parent !== undefined && changes.length === 0,
    isForbidden: proposedClass(changes) === 'F',
    coreFaults: isLocked ? lockedCoreFaults(parent, content) : [],
    faults: faultsByPlace(content, publishFaults(content)),
  }
}

/** What somebody decided on the page. */
export interface PublishDecision {
  readonly title: Text
  readonly note: string
  readonly changeClass: Exclude<ChangeClass, 'F'> | null
  readonly reason: string | null
  readonly claims: readonly string[]
}

/**
 * Publishes a draft as it was looked through.
 *
 * @returns the id of the new version, or why not; `faults` when the draft cannot be published under this title.
 */
export async function publishDraft(
  db: Kysely<Database>,
  draft: QuestionnaireDraft,
  decision: PublishDecision,
  { baseRevision, by, at }: { baseRevision: number; by: string; at: string },
): Promise<
  { readonly id: string } | { readonly refused: 'faults' | 'changed' | 'published' | 'discarded' | 'unknown' }
> {
  // what was read is what was looked through, or somebody saved in between
  if (draft.revision !== baseRevision) return { refused: 'changed' }
  const id = crypto.randomUUID()
  const { parent: _, ...content } = draft.content
  const questionnaire: Questionnaire = {
    ...content,
    id,
    title: decision.title,
    ...(draft.parent !== null && { parent: draft.parent }),
  }
  if (publishFaults(questionnaire).length > 0) return { refused: 'faults' }
  const known = await publicationOf(db, { ...draft, content: questionnaire })
  const published = await publishQuestionnaireDraft(db, {
    id,
    studyId: draft.studyId,
    draftId: draft.id,
    baseRevision,
    content: canonicalJson(questionnaire),
    measurementDigest: measurementDigest(questionnaire),
    presentationDigest: presentationDigest(questionnaire),
    changeClass: decision.changeClass,
    decision: {
      proposed: known.proposed === 'F' ? null : known.proposed,
      reason: decision.reason,
      claims: decision.claims,
      coreReason: await findCoreReason(db, draft.studyId, draft.id),
    },
    note: decision.note,
    by,
    at,
  })
  return 'refused' in published ? published : { id }
}

/** The parent of a draft and its ancestors, youngest first. */
async function lineOf(db: Kysely<Database>, parent: string | null): Promise<Questionnaire[]> {
  const line: Questionnaire[] = []
  for (let next = parent; next !== null && line.every(({ id }) => id !== next);) {
    const version = await findQuestionnaire(db, next)
    if (!version) break
    line.push(version)
    next = version.parent ?? null
  }
  return line
}
