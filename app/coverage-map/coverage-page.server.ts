import type { Coverage } from '#analysis/coverage-map/coverage-map.ts'
import { gapsOf } from '#analysis/coverage-map/gaps.ts'
import { may } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { loadCoverageRead } from '#app/report/for-pages/coverage.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { isSealed } from '#app/results/results-seal.server.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import type { WaveTable } from '#db/schema.ts'
import { valuesWithout } from './attribute-values.ts'
import { readCoverageView, type CoverageView } from './coverage-view.ts'
import { attributesTooMany, coverageOffer, laidOut, type LaidPractice } from './laid-out.ts'

/**
 * The map that an address asks for, with every practice on it.
 *
 * @param isPassedOn for whoever is handed a file of it: then nothing of it hangs on what members decided about answers.
 */
export async function loadCoverage(
  study: StudyHead,
  wave: WaveTable,
  params: URLSearchParams,
  { isPassedOn = false } = {},
) {
  // who answered is known to whoever follows the field; what was decided about an answer is not
  const mayReview = may(study.role, 'review:read')
  const isReviewed = mayReview && !isPassedOn
  const { practices, isDecided, ...read } = await loadCoverageRead({
    studyId: study.id,
    wave: { id: wave.id, questionnaire: wave.questionnaire },
    leftOut: isReviewed,
    decisions: await maySeeDecisions(study, wave.id),
  })
  const offer = coverageOffer(practices, isDecided)
  const view = readCoverageView(params, offer)
  const map = laidOut(practices, view)
  const [frozen] = mayReview ? await listFrozenSets(db, wave.id) : []
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    offer,
    tooMany: attributesTooMany(practices),
    view,
    map,
    practices: new Map(practices.map((practice) => [practice.id, practice])),
    basis: {
      registered: practices.length,
      answers: read.answers,
      newest: read.newest,
      leftOut: isReviewed ? read.leftOut : null,
      otherVersion: read.otherVersion,
      frozen: frozen ? { number: frozen.number, at: frozen.at, digest: frozen.digest } : null,
    },
  }
}
export type LoadedCoverage = Awaited<ReturnType<typeof loadCoverage>>
export type CoverageBasis = LoadedCoverage['basis']

/** What a page draws of it: counts alone, without what is in each cell. */
export function drawnCoverage({ map, view }: Pick<LoadedCoverage, 'map' | 'view'>) {
  const counted = ({ practices, informed }: Coverage) => ({ practices: practices.length, informed })
  const rows = map.rows.map((line) => ({ value: line.value, ...counted(line) }))
  return {
    rows,
    columns: map.columns.map((line) => ({ value: line.value, ...counted(line) })),
    cells: map.cells.map((line) => line.map(counted)),
    all: counted(map.all),
    inSeveral: map.inSeveral,
    gaps: gapsOf(map),
    without: valuesWithout(
      view.rows,
      rows.flatMap(({ value }) => value ?? []),
    ),
  }
}
export type DrawnCoverage = ReturnType<typeof drawnCoverage>
export type DrawnCell = DrawnCoverage['all']

/** The practices of the cell or line that is open; `null` when there is no such one on the map. */
export function openPractices({ map, view, practices }: LoadedCoverage): LaidPractice[] | null {
  const ids = openIds(map, view.open)
  return ids?.flatMap((id) => practices.get(id) ?? []) ?? null
}

function openIds(map: LoadedCoverage['map'], open: CoverageView['open']): readonly string[] | null {
  if (!open) return null
  const [row, column] = [
    map.rows.findIndex(({ value }) => value === open.row),
    map.columns.findIndex(({ value }) => value === open.column),
  ]
  if (open.column === undefined) return map.rows[row]?.practices ?? null
  if (open.row === undefined) return map.columns[column]?.practices ?? null
  return map.cells[row]?.[column]?.practices ?? null
}

/** Whether there may be decisions to know of, and the reader may. */
async function maySeeDecisions(study: StudyHead, waveId: string): Promise<boolean> {
  return mayRank(study.purpose) && may(study.role, 'result:read') && !(await isSealed(study, waveId))
}
