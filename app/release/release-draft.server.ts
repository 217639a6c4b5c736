import type { Kysely } from 'kysely'
import { loadPreparedRelease } from '#app/report/for-pages/release.server.ts'
import { findFirstBasis } from '#db/queries/releases.ts'
import type { Database } from '#db/schema.ts'
import type { PreparedRelease } from './prepared-release.ts'
import { releasedLines } from './released-view.ts'

/** What is said of a release before it is made. */
export interface ReleaseDraft {
  readonly digest: string
  readonly practices: number
  /** Practices of which several versions of the scope count as one. */
  readonly asOne: number
  /** Practices with a total that is shown. */
  readonly shown: number
  /** Figures that are hidden because their group is another than in the first release. */
  readonly changed: number
}

/** What a release made now would hold; `null` while the figures are being computed. */
export async function prepareDraft(
  db: Kysely<Database>,
  wave: { readonly id: string; readonly questionnaire: string },
  minimum: number,
): Promise<PreparedRelease | null> {
  const first = (await findFirstBasis(db, wave.id)) ?? null
  return loadPreparedRelease(wave, { minimum, first })
}

export function releaseDraft({ figures, digest }: PreparedRelease): ReleaseDraft {
  const lines = releasedLines(figures)
  return {
    digest,
    practices: lines.length,
    asOne: lines.filter((line) => line.asOne).length,
    shown: lines.filter(({ total }) => total.mean !== null).length,
    changed: figures.elements.flatMap(({ releases }) => releases).filter((release) => release === 'changed')
      .length,
  }
}
