import { countAssignmentsOf } from '#db/queries/assignments.ts'
import { listEnded } from '#db/queries/ended-practices.ts'
import { listFieldPractices } from '#db/queries/field.ts'
import { findInformant } from '#db/queries/informants.ts'
import type { WaveTable } from '#db/schema.ts'
import { listSelected, listSelectedOf, readSelection, withPersons } from './assignment-selection.server.ts'
import { may } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { pageOf } from '#app/page-of.ts'

const linesPerPage = 100
/** More practices than these are not chosen from a list but named by code. */
const longestChoice = 300

/**
 * The informants of a wave as chosen in the address, or the one that it names.
 *
 * @throws Response 404 for an informant of another study.
 */
export async function loadInformants(study: StudyHead, wave: WaveTable, query: URLSearchParams) {
  const mayReadNames = may(study.role, 'name:read')
  const ended = await listEnded(db, study.id)
  const practices = (await listFieldPractices(db, study.id)).filter(({ id }) => !ended.has(id))
  const frame = {
    study,
    wave: { id: wave.id, title: wave.title },
    closed: wave.closedAt !== null,
    mayReadNames,
    practiceCount: practices.length,
    practices: practices.length > longestChoice ? null : practices,
  }

  const informantId = query.get('informant')
  if (informantId !== null) {
    const informant = await findInformant(db, study.id, informantId.slice(0, 64))
    if (!informant) throw notFound()
    const lines = await listSelectedOf(wave.id, informant.id)
    const [person] = await withPersons(study.id, [{ informantId: informant.id }], mayReadNames)
    const isLast = (await countAssignmentsOf(db, informant.id)) === 1
    return {
      ...frame,
      list: null,
      informant: {
        ...informant,
        person: person?.person ?? null,
        lines: lines.map(withoutLink).map((row) => ({ ...row, person: null })),
        isLast,
      },
    }
  }

  const selection = readSelection(query)
  const rows = await listSelected(wave.id, selection, mayReadNames)
  const page = pageOf(rows, query.get('page'), linesPerPage)
  const list = {
    ...page,
    rows: await withPersons(study.id, page.rows.map(withoutLink), mayReadNames),
    informants: new Set(rows.map((row) => row.informantId)).size,
    selection,
    practiceName: practices.find(({ id }) => id === selection.practice)?.name ?? null,
  }
  return { ...frame, list, informant: null }
}

/** The digest of a link is nothing for a page. */
function withoutLink<T extends { linkDigest: string }>({ linkDigest: _, ...row }: T): Omit<T, 'linkDigest'> {
  return row
}
