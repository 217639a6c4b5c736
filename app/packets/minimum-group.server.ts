import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findStudy } from '#db/queries/studies.ts'

/** The smallest group of informants that the study has promised to show. */
export async function minimumGroupOf(studyId: string): Promise<number> {
  const study = await findStudy(db, studyId)
  if (!study) throw notFound()
  return study.minimumGroup
}
