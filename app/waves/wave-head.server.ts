import type { Params } from '@remix-run/react'
import { findWave } from '#db/queries/waves.ts'
import type { WaveTable } from '#db/schema.ts'
import type { Member } from '#app/auth/actor.server.ts'
import { underSeal, type Verb } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { refuseSealed } from '#app/results/results-seal.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'

/** Ids in addresses; anything else is not ours, and PostgreSQL refuses some of it. */
export const isId = (text: string | undefined): text is string => /^[\w-]{1,64}$/.test(text ?? '')

/**
 * Lets a member through to a page of a wave and loads what stands above it. A wave of another study is not found, and what
 * shows or takes out results is refused while they are sealed.
 *
 * @throws Response as `authorizeStudy` and `refuseSealed` do.
 */
export async function authorizeWave(
  request: Request,
  verb: Verb,
  params: Params,
): Promise<{ member: Member; study: StudyHead; wave: WaveTable }> {
  const { studyId, waveId } = params
  if (!isId(studyId) || !isId(waveId)) throw notFound()
  const { member, study } = await authorizeStudy(request, verb, studyId)
  const wave = await findWave(db, studyId, waveId)
  if (!wave) throw notFound()
  if (underSeal[verb]) await refuseSealed(request, study, wave)
  return { member, study, wave }
}
