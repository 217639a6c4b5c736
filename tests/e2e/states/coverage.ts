import { insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { empty, go, wave, type PageStates, type Show } from './scene.ts'

/** The map of where practices are. */
export const coverageStates: PageStates = {
  'routes/coverage-map': {
    'no practices': async ({ page, db, study: own, signIn, language }) => {
      const id = await insertStudy(db, { createdBy: own.leadId })
      await signIn('lead', { language })
      await go(page, wave('/coverage-map')({ id, waveId: await insertWave(db, id) }), 200)
    },
    'nothing stated': empty(wave('/coverage-map')),
    'with gaps': mapped('/coverage-map'),
    'a cell open': empty(wave('/coverage-map?row=unge&column=2')),
    'picked out': empty(wave('/coverage-map?area=unge&informed=several_roles&search=havn&level=~')),
    'seen by the field': async ({ page, study: own, signIn, language }) => {
      await signIn('field', { language })
      await go(page, wave('/coverage-map?rows=municipality&columns=level')(own), 200)
    },
  },
}

/** Practices in two areas on three levels; the states after it show the same study. */
function mapped(below: string): Show {
  return async (scene) => {
    const { db, study: own } = scene
    const placed = [
      ['Kajen', 'unge', 2],
      ['Molen', 'unge', 2],
      ['Værftet', 'voksne', 4],
      ['Dokken', 'voksne med sindslidelser og hjemløshed', 1],
    ] as const
    for (const [name, area, level] of placed) {
      const practiceId = await insertPractice(db, own.id, {
        name,
        area,
        municipalityCode: '0461',
        scope: { level },
      })
      if (name === 'Dokken') continue
      for (const role of ['leader', 'staff'] as const) {
        await insertResponse(db, { waveId: own.waveId, practiceId, role })
        if (name === 'Molen') break
      }
    }
    await empty(wave(below))(scene)
  }
}
