import type { Params } from '@remix-run/react'
import { findPracticeName } from '#db/queries/results.ts'
import { scopeCheckOf } from '#survey/informant-wording.ts'
import { elementsOf, itemsOf, scaleEnds } from '#survey/questionnaire.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findAnsweredOn, findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { readChoices } from '#app/report/read-choices.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import { authorizeWave, isId } from '#app/waves/wave-head.server.ts'

/**
 * Lets a member through to a page about the results of one practice and loads what all such pages say: whose they are, the
 * words of the elements, what was chosen, and whether practices may be compared.
 *
 * @returns `wave` for the figures, `page` for whoever looks.
 * @throws Response as `authorizeWave` does, and 404 for a practice of another study.
 */
export async function loadPracticePage(request: Request, params: Params) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  if (!isId(params.practiceId)) throw notFound()
  const practice = await findPracticeName(db, study.id, params.practiceId)
  if (!practice) throw notFound()
  const { minimum, maximum } = await scoringKeyOf(db, wave.questionnaire)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  return {
    wave,
    page: {
      study,
      wave: { id: wave.id, title: wave.title },
      practice,
      answeredOn: await findAnsweredOn(db, wave.questionnaire),
      choices: readChoices(new URL(request.url).searchParams),
      ranks: mayRank(study.purpose),
      scale: { minimum, maximum, ends: questionnaire && scaleEnds(questionnaire) },
      elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
      levels: questionnaire ? scopeCheckOf(questionnaire).level.levels : [],
    },
    wording: {
      items: questionnaire ? itemsOf(questionnaire).map(({ id, text }) => ({ id, text })) : [],
      points: questionnaire ? questionnaire.scale.map(({ value, label }) => ({ value, label })) : [],
    },
  }
}
