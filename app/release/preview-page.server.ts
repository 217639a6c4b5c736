import { redirect } from '@remix-run/node'
import type { Params } from '@remix-run/react'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { findStudy } from '#db/queries/studies.ts'
import { prepareDraft } from './release-draft.server.ts'

/**
 * Lets whoever may release through to a page as readers would see it, with what would be released; `null` while that is computed.
 *
 * @throws Response as `authorizeWave` does, and to where it says what must be done before anything can be released.
 */
export async function authorizePreview(request: Request, params: Params) {
  const { study, wave } = await authorizeWave(request, 'release:write', params)
  const settings = await findStudy(db, study.id)
  if (!settings) throw notFound()
  if (wave.closedAt === null) throw redirect(`/studies/${study.id}/waves/${wave.id}/releases`)
  const minimum = settings.minimumGroup
  return { study, wave, minimum, prepared: await prepareDraft(db, wave, minimum) }
}
