import { z } from 'zod'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { prepareRelease } from '#app/report/for-pages/release.server.ts'
import { findFirstBasis, insertRelease, withdrawRelease } from '#db/queries/releases.ts'
import { findStudy } from '#db/queries/studies.ts'

/** What the page of releases can be asked to do. */
export const ReleaseChange = z.discriminatedUnion('intent', [
  z.strictObject({
    intent: z.literal('release'),
    note: z.string().trim().max(2000),
    digest: z.string().max(64),
    after: z.coerce.number().int().min(0).max(1_000_000),
    confirm: z.literal('yes'),
  }),
  z.strictObject({
    intent: z.literal('withdraw'),
    number: z.coerce.number().int().min(1).max(1_000_000),
    reason: z.string().trim().min(1).max(2000),
  }),
])

/**
 * Releases what its maker has looked at, or takes a release back.
 *
 * @returns `data_changed` when the figures are no longer those that were looked at; otherwise as the queries do.
 */
export async function changeRelease(
  change: z.infer<typeof ReleaseChange>,
  wave: { readonly id: string; readonly questionnaire: string },
  about: { readonly studyId: string; readonly by: string; readonly at: string },
) {
  const of = { ...about, waveId: wave.id }
  if (change.intent === 'withdraw') {
    return withdrawRelease(db, { ...of, number: change.number, reason: change.reason })
  }
  const study = await findStudy(db, about.studyId)
  if (!study) throw notFound()
  const first = (await findFirstBasis(db, wave.id)) ?? null
  const { figures, basis, digest } = await prepareRelease(wave, { minimum: study.minimumGroup, first })
  if (digest !== change.digest) return 'data_changed'
  return insertRelease(db, { ...of, after: change.after, note: change.note, figures, basis })
}
