import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findResultsOpening, listOpenedWaves } from '#db/queries/results-openings.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { listWaves } from '#db/queries/waves.ts'
import type { WaveTable } from '#db/schema.ts'
import { may } from '#app/auth/authorize.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { shortlistEntry } from '#app/components/shortlist/shortlist-pages.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { resultsSealed } from '#app/http/errors.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { findStandingUnfit } from '#app/selection/standing-unfit.server.ts'
import { isSealable, type ResultsState, type SealedWave } from './results-state.ts'

/** Whether nobody may see the results of a wave yet. */
export async function isSealed(study: Pick<StudyHead, 'purpose'>, waveId: string): Promise<boolean> {
  return isSealable(study.purpose) && (await findResultsOpening(db, waveId)) === undefined
}

/**
 * Refuses whatever would show or take out the results of a wave while they are sealed: the envelope for who reads a page, 409
 * for who asks for a file or sends a form.
 *
 * @throws Response
 */
export async function refuseSealed(request: Request, study: StudyHead, wave: WaveTable): Promise<void> {
  if (!(await isSealed(study, wave.id))) return
  const { method, url } = request
  const { pathname } = new URL(url)
  if (/\.[a-z]+$/.test(pathname)) {
    throw sealedFile(request, `/studies/${study.id}/waves/${wave.id}/opening`)
  }
  const isRead = method === 'GET' || method === 'HEAD'
  throw resultsSealed(await loadSealedWave(study, wave, tabOf(pathname)), isRead ? 200 : 409)
}

/** A file that nobody can have yet, and where it is said why. */
export function sealedFile(request: Request, way: string): Response {
  const { seal } = messagesIn[readCookie(request).language ?? 'da']
  return new Response(`${seal.noFile(`${new URL(request.url).origin}${way}`)}\n`, {
    status: 409,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** What the envelope of a wave says. */
export async function loadSealedWave(study: StudyHead, wave: WaveTable, tab: string): Promise<SealedWave> {
  const mayReview = may(study.role, 'review:read')
  return {
    study,
    wave: { id: wave.id, title: wave.title, closedAt: wave.closedAt },
    tab,
    mayOpen: may(study.role, 'result:open'),
    done: mayReview
      ? {
          sets: (await listFrozenSets(db, wave.id)).length,
          rules: (await listSelectionRules(db, wave.id)).length,
          unfit: await findStandingUnfit(study.id, wave),
        }
      : null,
  }
}

/** Where the results of a wave stand; `null` where they are never sealed. */
export async function loadResultsState(
  study: Pick<StudyHead, 'purpose'>,
  waveId: string,
): Promise<ResultsState | null> {
  if (!isSealable(study.purpose)) return null
  const opening = await findResultsOpening(db, waveId)
  if (!opening) return { opening: null }
  const before = (await listSelectionRules(db, waveId)).filter(({ afterOpening }) => !afterOpening)
  return { opening, rulesBefore: before.length }
}

/** The waves of a study whose answers may be taken out, and the answered ones whose may not. */
export async function listWavesToExport(study: Pick<StudyHead, 'id' | 'purpose'>) {
  const waves = await listWaves(db, study.id)
  const opened = isSealable(study.purpose)
    ? await listOpenedWaves(db, study.id)
    : new Set(waves.map(({ id }) => id))
  return {
    open: waves.filter(({ id }) => opened.has(id)).map(({ id }) => id),
    sealed: waves
      .filter(({ id, submitted }) => !opened.has(id) && submitted > 0)
      .map(({ id, title }) => ({ id, title })),
  }
}

/** The tab of the wave that an address belongs to. */
function tabOf(pathname: string): string {
  const [, below = ''] = /\/waves\/[^/]+\/([\w-]+)/.exec(pathname) ?? []
  if (below === 'export') return below
  if (below.startsWith('release')) return 'release'
  return below === 'results' || below === 'opening' ? 'results' : shortlistEntry
}
