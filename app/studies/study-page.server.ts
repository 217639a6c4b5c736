import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { flagLevels, type FlagName } from '#analysis/flags/flag.ts'
import { db } from '#app/db.server.ts'
import { findAnsweredOn, findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { loadStudyPart } from '#app/report/for-pages/study-part.server.ts'
import { readChoices } from '#app/report/read-choices.ts'
import type { StudyPart } from '#app/report/study/study-slice.ts'
import { isSealed } from '#app/results/results-seal.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { elementsOf, itemsOf } from '#survey/questionnaire.ts'

/** An address that makes no sense asks for nothing in particular. */
const View = z.object({
  flag: z
    .enum(Object.keys(flagLevels) as [FlagName, ...FlagName[]])
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/**
 * Lets a member through to a page about the whole study, and loads one part of its figures with what names them. Flags are
 * there while results are sealed too, without what tells of scores, and as nobody has chosen.
 *
 * @throws Response as `authorizeWave` does.
 */
export async function loadStudyPage<Part extends StudyPart>(
  { request, params }: LoaderFunctionArgs,
  part: Part,
) {
  const verb = part === 'flags' ? 'review:read' : 'result:read'
  const { study, wave } = await authorizeWave(request, verb, params)
  const sealed = part === 'flags' && (await isSealed(study, wave.id))
  const { searchParams } = new URL(request.url)
  const choices = sealed ? defaultChoices : readChoices(searchParams)
  const { flag, page } = View.parse({ flag: searchParams.get('flag'), page: searchParams.get('page') ?? 1 })
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const ranks = mayRank(study.purpose)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    choices,
    flag,
    sealed,
    ranks,
    answeredOn: await findAnsweredOn(db, wave.questionnaire),
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
    items: questionnaire ? itemsOf(questionnaire).map(({ id, text }) => ({ id, text })) : [],
    ...(await loadStudyPart({ ...wave, choices }, part, { ranks, flag, page })),
  }
}
