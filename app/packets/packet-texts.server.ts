import { db } from '#app/db.server.ts'
import type { PacketFigures } from '#app/report/packets/packet-slice.ts'
import { listContestedAmong, listTextsOf } from '#db/queries/results.ts'
import { basisOf, commentsOf } from './interview-words.ts'
import { versionsIn } from './packet-versions.ts'

/**
 * What informants wrote, of those whose answers are in the figures of any version. Roles and versions are those of the frozen
 * data, whatever became of the practice since.
 */
export async function textsOf(figures: PacketFigures | null) {
  const counted = versionsIn(figures).flatMap(({ result }) =>
    result.responses.map(({ response }) => response),
  )
  const texts = await listTextsOf(db, counted)
  const contested = await listContestedAmong(db, counted)
  return {
    comments: commentsOf(texts),
    basis: basisOf(texts),
    contested: contested.flatMap((one) => {
      const informant = figures?.informants.find(({ response }) => response === one.response)
      return informant ? [{ ...informant, ...one }] : []
    }),
  }
}
