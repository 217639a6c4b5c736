import { authorize, type Member } from '#app/auth/actor.server.ts'
import type { Verb } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findStudyTitle } from '#db/queries/studies.ts'

/**
 * Lets a member through to a page of a study and loads what stands above it.
 *
 * @throws Response as `authorize` does.
 */
export async function authorizeStudy(
  request: Request,
  verb: Verb,
  studyId: string,
): Promise<{ member: Member; study: StudyHead }> {
  const member = await authorize(request, verb, { studyId })
  const title = await findStudyTitle(db, studyId)
  const role = member.memberships.get(studyId)
  if (!title || !role) throw notFound()
  return { member, study: { ...title, role } }
}
