import type { Kysely } from 'kysely'
import type { ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import { pageOf } from '#app/page-of.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import { scopeLines } from '#app/scopes/scope-lines.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { findPracticeName } from '#db/queries/results.ts'
import { listScopes } from '#db/queries/scopes.ts'
import type { Database } from '#db/schema.ts'
import { elementsOf, scaleEnds } from '#survey/questionnaire.ts'
import { namedLines } from './named-lines.server.ts'
import { releasedRoles, releasedScopes, spreadOfShown } from './released-view.ts'

const linesPerPage = 100

interface OfWave {
  readonly id: string
  readonly questionnaire: string
}

/** What readers see of a release, and its maker before it is made. */
export async function releasePage(
  db: Kysely<Database>,
  wave: OfWave,
  figures: ReleasedFigures,
  page: string | null,
) {
  const asked = await askedOf(db, wave.questionnaire)
  return {
    ...asked,
    roles: releasedRoles(figures),
    spreads: spreadOfShown(figures, asked.scale),
    practices: figures.rows.length,
    asOne: figures.rows.filter((row) => row.asOne).length,
    lines: pageOf(await namedLines(db, wave.id, figures), page, linesPerPage),
  }
}

/** The same of one practice; `undefined` when nobody of the wave answered about it. */
export async function releasePracticePage(
  db: Kysely<Database>,
  studyId: string,
  { questionnaire }: OfWave,
  figures: ReleasedFigures,
  practiceId: string | undefined,
) {
  if (!isId(practiceId)) return undefined
  const practice = await findPracticeName(db, studyId, practiceId)
  const scopes = releasedScopes(figures, practiceId)
  if (!practice || scopes.length === 0) return undefined
  const cards = await listScopes(db, practice.id)
  return {
    ...(await askedOf(db, questionnaire)),
    practice,
    scopes: scopes.map((scope) => {
      const card = cards.find(({ version }) => version === scope.scopeVersion)
      return {
        ...scope,
        included: scopeLines(card?.included ?? ''),
        excluded: scopeLines(card?.excluded ?? ''),
      }
    }),
  }
}

/** The elements that were asked about, and the scale they were answered on. */
async function askedOf(db: Kysely<Database>, id: string) {
  const { minimum, maximum } = await scoringKeyOf(db, id)
  const questionnaire = await findQuestionnaire(db, id)
  return {
    scale: { minimum, maximum, ends: questionnaire && scaleEnds(questionnaire) },
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}
