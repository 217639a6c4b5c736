import type { Kysely } from 'kysely'
import { findQuestionnaireVersion } from '#db/queries/questionnaire-versions.ts'
import type { Database } from '#db/schema.ts'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import { coreOf, type Core } from '#survey/core.ts'
import { measurementDigest, presentationDigest } from '#survey/digest.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { heldQuestionnaire, hold } from './held-questionnaires.ts'

/**
 * A published version, built in or a study's own; `undefined` when there is none.
 *
 * @throws when the version in the database is not the one that was published.
 */
export async function findQuestionnaire(
  db: Kysely<Database>,
  id: string,
): Promise<Questionnaire | undefined> {
  const known = heldQuestionnaire(id)
  if (known) return known
  const version = await findQuestionnaireVersion(db, id)
  if (!version) return undefined
  const { questionnaire } = version
  const isAsPublished =
    questionnaire.id === version.id &&
    (questionnaire.parent ?? null) === version.parent &&
    measurementDigest(questionnaire) === version.measurementDigest &&
    presentationDigest(questionnaire) === version.presentationDigest
  if (!isAsPublished) {
    throw new Error(`questionnaire ${id} was changed in the database after it was published`)
  }
  return hold(questionnaire)
}

/** What results and exports say of the questionnaire they are about. */
export interface AnsweredOn {
  readonly id: string
  readonly title: Text
  readonly core: Core
  /** 1, 2, 3 … among the built-in ones or within the study that published it. */
  readonly number: number
  /** The study that published it; `null` for a built-in one. */
  readonly study: { readonly id: string; readonly title: string } | null
}

/** What results and exports say of a questionnaire; `null` when there is none. */
export async function findAnsweredOn(db: Kysely<Database>, id: string): Promise<AnsweredOn | null> {
  const questionnaire = await findQuestionnaire(db, id)
  if (!questionnaire) return null
  const said = { id, title: questionnaire.title, core: heldCoreOf(questionnaire) }
  const version = await findQuestionnaireVersion(db, id)
  if (!version) {
    const place = publishedQuestionnaires.findIndex((builtIn) => builtIn.id === id)
    return { ...said, number: place + 1, study: null }
  }
  return { ...said, number: version.number, study: { id: version.studyId, title: version.studyTitle } }
}

/** Found once for each version that is held: it reads all words of the questionnaire, and those never change. */
const coreByVersion = new WeakMap<Questionnaire, Core>()

function heldCoreOf(questionnaire: Questionnaire): Core {
  const core = coreByVersion.get(questionnaire) ?? coreOf(questionnaire)
  coreByVersion.set(questionnaire, core)
  return core
}
