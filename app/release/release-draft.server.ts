import type { Kysely } from 'kysely'
import type { NamedLine } from '#app/components/released-practices.tsx'
import { loadPreparedRelease } from '#app/report/for-pages/release.server.ts'
import { findFirstBasis } from '#db/queries/releases.ts'
import type { Database } from '#db/schema.ts'
import { namedLines } from './named-lines.server.ts'
import { releasedRoles, type ReleasedGroup } from './released-view.ts'

/** What a release made now would show, as its maker looks at it. */
export interface ReleaseDraft {
  readonly digest: string
  readonly roles: readonly ReleasedGroup[]
  /** The first practices by name. */
  readonly lines: readonly NamedLine[]
  readonly practices: number
  /** Practices of which several versions of the scope count as one. */
  readonly asOne: number
  /** Practices with a total that is shown. */
  readonly shown: number
  /** Figures that are hidden because their group is another than in the first release. */
  readonly changed: number
}

const linesShown = 100

/** @returns `null` while the figures are being computed. */
export async function loadReleaseDraft(
  db: Kysely<Database>,
  wave: { readonly id: string; readonly questionnaire: string },
  minimum: number,
): Promise<ReleaseDraft | null> {
  const first = (await findFirstBasis(db, wave.id)) ?? null
  const prepared = await loadPreparedRelease(wave, { minimum, first })
  if (!prepared) return null
  const { figures, digest } = prepared
  const lines = await namedLines(db, wave.id, figures)
  return {
    digest,
    roles: releasedRoles(figures),
    lines: lines.slice(0, linesShown),
    practices: lines.length,
    asOne: lines.filter((line) => line.asOne).length,
    shown: lines.filter(({ total }) => total.mean !== null).length,
    changed: figures.elements.flatMap(({ releases }) => releases).filter((release) => release === 'changed')
      .length,
  }
}
