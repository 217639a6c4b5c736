import { z } from 'zod'
import type { WaveTable } from '#db/schema.ts'
import { elementsOf, itemsOf, scaleEnds } from '#survey/questionnaire.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { listFollowStates } from '#app/scopes/follow-states.server.ts'
import { findAnsweredOn, findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { loadWaveResults } from '#app/report/for-pages/wave-results.server.ts'
import { mayRank } from '#app/report/ranking.ts'
import { readChoices } from '#app/report/read-choices.ts'
import { practiceSorts, rankingSorts } from '#app/report/wave-results.ts'
import { countScopesWaiting } from '#app/scopes/scopes-waiting.server.ts'
import { loadVersionStates } from '#app/scopes/version-states.server.ts'

/** An address that makes no sense shows the list as it is without one. */
const View = z.object({
  sort: z.enum(practiceSorts).catch('name'),
  order: z.enum(['ascending', 'descending']).catch('ascending'),
  q: z.string().trim().max(200).catch(''),
  show: z.enum(['all']).or(z.undefined()).catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** The results of a wave as they are chosen and sorted in the address. */
export async function loadResultsPage(study: StudyHead, wave: WaveTable, searchParams: URLSearchParams) {
  const { sort: asked, order, q, show, page } = View.parse(Object.fromEntries(searchParams))
  const ranks = mayRank(study.purpose)
  const sort = ranks || !rankingSorts.has(asked) ? asked : 'name'
  const choices = readChoices(searchParams)
  const view = { sort, descending: order === 'descending', search: q, isWhole: show === 'all', page }
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const items = questionnaire ? itemsOf(questionnaire) : []
  const { answered, ...loaded } = await loadWaveResults({ ...wave, choices }, view)
  const worst = loaded.overview?.quality.leastAnswered?.item
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    view,
    choices,
    ranks,
    waiting: await countScopesWaiting(study.role, wave.id),
    versionStates: await loadVersionStates(study, wave.id, answered),
    followStates: await listFollowStates(db, study.id, wave.id),
    answeredOn: await findAnsweredOn(db, wave.questionnaire),
    ...loaded,
    leastAnswered: items.find(({ id }) => id === worst)?.text ?? null,
    ends: questionnaire && scaleEnds(questionnaire),
    names: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}
