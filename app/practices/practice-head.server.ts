import type { Params } from '@remix-run/react'
import { findPractice } from '#db/queries/practices.ts'
import type { PracticeTable } from '#db/schema.ts'
import type { Member } from '#app/auth/actor.server.ts'
import type { Verb } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'

/**
 * Lets a member through to a page of a practice. A practice of another study is not found.
 *
 * @throws Response as `authorizeStudy` does.
 */
export async function authorizePractice(
  request: Request,
  verb: Verb,
  { studyId = '', practiceId = '' }: Params,
): Promise<{ member: Member; study: StudyHead; practice: PracticeTable }> {
  const { member, study } = await authorizeStudy(request, verb, studyId)
  const practice = await findPractice(db, studyId, practiceId)
  if (!practice) throw notFound()
  return { member, study, practice }
}
