import { openResults } from '#db/queries/results-openings.ts'
import { empty, go, refused, wave, type PageStates, type Show } from './scene.ts'

/** The envelope that stands in place of results, and the page of their opening. */
export const sealStates: PageStates = {
  'routes/opening': {
    sealed: sealed('/opening'),
    'sealed and closed': sealed('/opening', '2026-11-20T12:00:00.000Z'),
    'in place of results': sealed('/results'),
    'in place of a file': sealed('/export'),
    'flags under seal': sealed('/results/flags?flag=strong-disagreement'),
    'seen by who may not open them': async (scene) => {
      await sealed('/opening')(scene)
      await scene.signIn('assessor', { language: scene.language })
      await go(scene.page, wave('/opening')(scene.study), 200)
    },
    'seen by a reader': async (scene) => {
      await sealed('/opening')(scene)
      await scene.signIn('reader', { language: scene.language })
      await go(scene.page, wave('/release')(scene.study), 200)
    },
    unconfirmed: refused(sealed('/opening')),
    opened: opened('/opening'),
    'opened by another': opened('/opening?done=already'),
  },
}

function sealed(below: string, closedAt: string | null = null): Show {
  return async (scene) => {
    const { db, study: own } = scene
    await db.deleteFrom('resultsOpening').where('waveId', '=', own.waveId).execute()
    await db.updateTable('wave').set({ closedAt }).where('id', '=', own.waveId).execute()
    await empty(wave(below))(scene)
  }
}

function opened(below: string): Show {
  return async (scene) => {
    const { db, study: own } = scene
    const at = new Date().toISOString()
    await openResults(db, { studyId: own.id, waveId: own.waveId, by: own.leadId, at })
    await empty(wave(below))(scene)
  }
}
