import { randomUUID } from 'node:crypto'
import { go, ofPractice, filled, study, type PageStates, type Scene } from './scene.ts'

/** Pages about how practices are delimited. */
export const scopeStates: PageStates = {
  'routes/scope-compare': {
    'only one version': filled(ofPractice('/scope/compare')),
    'two versions': twoVersions(''),
    'no such version': twoVersions('?from=7&to=1'),
  },
}

function twoVersions(query: string) {
  return async ({ page, db, study: own, signIn, language }: Scene) => {
    const practiceId = own.practices.Havnen
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', practiceId)
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({
        ...first,
        id: randomUUID(),
        version: 2,
        included: '- Samtaler, værested og hjemmebesøg\n- Opfølgning i tre måneder',
        excluded: 'Natherberg; rådgivning på telefon',
        level: 3,
      })
      // a state before this one has made it
      .onConflict((oc) => oc.columns(['practiceId', 'version']).doNothing())
      .execute()
    await signIn('lead', { language })
    await go(page, study(`/practices/${practiceId}/scope/compare${query}`)(own), 200)
  }
}
