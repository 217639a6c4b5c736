import { countDecidedSince } from '#db/queries/decided-since.ts'
import type { WaveTable } from '#db/schema.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { loadKeptList } from './kept-list.server.ts'
import { loadList } from '#app/report/for-pages/lists.server.ts'
import type { ListPart } from '#app/report/list/list-slices.ts'
import { readListView } from '#app/report/list/read-list-view.ts'
import { chosenList, loadListSources, type ListChoice, type ListSources } from './shortlist-choice.server.ts'

/** A page of the list that an address asks for: what it is made of, and the part that the page shows. */
export async function loadShortlistPage<Part extends ListPart>(
  study: StudyHead,
  wave: WaveTable,
  part: Part,
  searchParams: URLSearchParams,
) {
  const sources = await loadListSources(wave.id)
  const chosen = chosenList(sources, { set: searchParams.get('set'), rule: searchParams.get('rule') })
  const view = readListView(searchParams)
  const missingPage = Math.max(1, Math.floor(Number(searchParams.get('missing'))) || 1)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    view,
    missingPage,
    ...shownSources(sources),
    chosen: chosen && shownChoice(chosen),
    kept: chosen && (await loadKeptList(chosen)),
    decidedSince: chosen ? await countDecidedSince(db, { waveId: wave.id, since: chosen.set.at }) : 0,
    list:
      chosen &&
      (await loadList(wave.id, { set: chosen.set, rule: chosen.rule.rule }, part, { ...view, missingPage })),
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
  }
}

/** What a page needs to know of the sets and rules that can be chosen. */
export function shownSources({ sets, rules }: ListSources) {
  return {
    sets: sets.map(({ number, at }) => ({ number, at })),
    rules: rules.map(({ number, at, afterOpening }) => ({ number, at, afterOpening })),
  }
}

/** What a page says of the set and the rule of its list. */
export function shownChoice({ set, rule }: ListChoice) {
  const { seed, draws, scenarios } = rule.rule
  return {
    set: { number: set.number, at: set.at, by: set.by, digest: set.digest },
    rule: {
      number: rule.number,
      at: rule.at,
      by: rule.by,
      reason: rule.reason,
      digest: rule.digest,
      afterOpening: rule.afterOpening,
      seed,
      draws,
      /** Whether the list is to be made of a model's scores; a list says whether it could. */
      asksForModel: scenarios[0]?.basis === 'modelled',
    },
  }
}
export type ShownChoice = ReturnType<typeof shownChoice>
export type ShownSources = ReturnType<typeof shownSources>
