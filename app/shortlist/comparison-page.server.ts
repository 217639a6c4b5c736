import type { WaveTable } from '#db/schema.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { loadKeptList } from './kept-list.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { loadComparison } from '#app/report/for-pages/lists.server.ts'
import { readListView } from '#app/report/list/read-list-view.ts'
import { chosenList, loadListSources, type ListChoice, type ListSources } from './shortlist-choice.server.ts'
import { shownChoice, shownSources } from './shortlist-page.server.ts'

/** Two lists of a wave, as an address asks for them. */
export async function loadComparisonPage(study: StudyHead, wave: WaveTable, searchParams: URLSearchParams) {
  const sources = await loadListSources(wave.id)
  const after = chosenList(sources, { set: searchParams.get('set'), rule: searchParams.get('rule') })
  const asked = { set: searchParams.get('from-set'), rule: searchParams.get('from-rule') }
  const before = after && (isAsked(asked) ? chosenList(sources, asked) : listBefore(sources, after))
  const view = readListView(searchParams)
  const differs = {
    data: before?.set.digest !== after?.set.digest,
    rule: before?.rule.digest !== after?.rule.digest,
  }
  const isCompared = before && after && (differs.data || differs.rule)
  const list = isCompared
    ? await loadComparison(
        wave.id,
        { set: before.set, rule: before.rule.rule },
        { set: after.set, rule: after.rule.rule },
        view,
      )
    : null
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    view,
    ...shownSources(sources),
    before: before && shownChoice(before),
    chosen: after && shownChoice(after),
    kept: {
      before: before && (await loadKeptList(before)),
      after: after && (await loadKeptList(after)),
    },
    rulesCompared:
      before && after && differs.rule ? { before: before.rule.rule, after: after.rule.rule } : null,
    differs,
    list,
    /** The set that is not what was frozen. */
    tampered: list?.status === 'tampered' ? (sources.sets.find(({ id }) => id === list.set)?.number ?? 0) : 0,
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}

const isAsked = ({ set, rule }: { set: string | null; rule: string | null }) => Boolean(set) || Boolean(rule)

/** The list that stood before this one: of the set before, or by the rule before where there is only one set. */
function listBefore({ sets, rules }: ListSources, { set, rule }: ListChoice): ListChoice | null {
  const setBefore = sets.find(({ number }) => number === set.number - 1)
  if (setBefore) return { set: setBefore, rule }
  const ruleBefore = rules.find(({ number }) => number === rule.number - 1)
  return ruleBefore ? { set, rule: ruleBefore } : null
}
