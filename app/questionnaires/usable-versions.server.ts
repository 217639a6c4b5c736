import type { Kysely } from 'kysely'
import {
  listLentVersions,
  listQuestionnaireVersions,
  type ListedVersion,
} from '#db/queries/questionnaire-versions.ts'
import type { Database } from '#db/schema.ts'
import { currentQuestionnaireId, publishedQuestionnaires } from '#survey/catalogue.ts'
import { coreOf, type Core } from '#survey/core.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { findQuestionnaire } from './questionnaires.server.ts'

/** A version that a study may use, as lists show it. */
export interface UsableVersion {
  readonly id: string
  readonly title: Text
  readonly kind: 'builtIn' | 'own' | 'lent'
  /** 1, 2, 3 … among the built-in ones or within the study that published it. */
  readonly number: number
  readonly core: Core
  readonly parent: string | null
  /** `null` for a built-in one. */
  readonly publication: Pick<
    ListedVersion,
    'changeClass' | 'note' | 'publishedAt' | 'publishedByName' | 'studyTitle'
  > | null
}

/**
 * The versions that a study may use: its own, the built-in ones, and those of other studies that the account leads or
 * that a wave of this study is fielded with. Each kind newest first.
 */
export async function listUsableVersions(
  db: Kysely<Database>,
  studyId: string,
  accountId: string,
): Promise<readonly UsableVersion[]> {
  const own = await listQuestionnaireVersions(db, studyId)
  const lent = await listLentVersions(db, studyId, accountId)
  return [
    ...(await Promise.all(own.map((version) => published(db, version, 'own')))),
    ...publishedQuestionnaires.toReversed().map(builtIn),
    ...(await Promise.all(lent.map((version) => published(db, version, 'lent')))),
  ]
}

/** The built-in versions, the study's own, and those of others, each oldest first. */
export function oldestFirst(versions: readonly UsableVersion[]): readonly UsableVersion[] {
  return (['builtIn', 'own', 'lent'] as const).flatMap((kind) =>
    versions.filter((version) => version.kind === kind).toReversed(),
  )
}

/** What a new wave is suggested to use: the study's newest own version if it has one, else the newest built-in. */
export function suggestedVersion(versions: readonly UsableVersion[]): string {
  return versions.find(({ kind }) => kind === 'own')?.id ?? currentQuestionnaireId
}

function builtIn(questionnaire: Questionnaire): UsableVersion {
  const { id, title, parent = null } = questionnaire
  const number = Number(/\d+$/.exec(id)?.[0] ?? 1)
  return { id, title, kind: 'builtIn', number, core: 'standard', parent, publication: null }
}

async function published(
  db: Kysely<Database>,
  version: ListedVersion,
  kind: 'own' | 'lent',
): Promise<UsableVersion> {
  const { id, title, number, parent, changeClass, note, publishedAt, publishedByName, studyTitle } = version
  const questionnaire = await findQuestionnaire(db, id)
  return {
    id,
    title,
    kind,
    number,
    core: questionnaire ? coreOf(questionnaire) : 'other',
    parent,
    publication: { changeClass, note, publishedAt, publishedByName, studyTitle },
  }
}
