import type { Kysely } from 'kysely'
import { lineageOf } from '#app/questionnaires/questionnaire-lineage.server.ts'
import { findVersionLink, type OwnVersion } from '#db/queries/questionnaire-lineage.ts'
import type { Database } from '#db/schema.ts'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import type { AnsweredVersions, VersionPublication } from './answer-columns.ts'

/**
 * Reads the versions that were answered, with their ancestors. Built-in versions come first, then the others in the order
 * they were published: the oldest has the plain column names. A later one is told by `b2` when it is built in, by `v3`
 * when it is a study's own, and by more of its id when two of them have the same number.
 */
export async function readAnsweredVersions(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<AnsweredVersions> {
  const lineage = await lineageOf(db, ids)
  const found = await Promise.all(
    lineage
      .filter(({ questionnaire }) => ids.includes(questionnaire.id))
      .map(async ({ questionnaire }) => {
        const builtIn = publishedQuestionnaires.findIndex(({ id }) => id === questionnaire.id)
        const link = await findVersionLink(db, questionnaire.id)
        const mark = builtIn >= 0 ? `b${builtIn + 1}` : `v${link?.number ?? 0}`
        const order = builtIn >= 0 ? `0 ${builtIn}` : `1 ${link?.publishedAt ?? ''}`
        return { questionnaire, mark, order, link }
      }),
  )
  found.sort((a, b) =>
    a.order === b.order ? (a.questionnaire.id < b.questionnaire.id ? -1 : 1) : a.order < b.order ? -1 : 1,
  )
  const isTaken = (mark: string) => found.filter((version) => version.mark === mark).length > 1
  return {
    questionnaires: found.map(({ questionnaire }) => questionnaire),
    lineage,
    publications: new Map(
      found.flatMap(({ questionnaire: { id }, link }) => (link ? [[id, publicationOf(link)]] : [])),
    ),
    marks: new Map(
      found.map(({ questionnaire: { id }, mark }) => [
        id,
        isTaken(mark) ? `${mark}_${id.slice(0, 8)}` : mark,
      ]),
    ),
  }
}

function publicationOf({ note, changeClass, changes }: OwnVersion): VersionPublication {
  const kept = JSON.parse(changes) as { readonly coreReason?: string | null } | null
  return { note, changeClass, coreReason: kept?.coreReason ?? null }
}
