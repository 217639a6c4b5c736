import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { isNamedSo } from '#app/report/named-so.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listJudgements } from '#db/queries/criterion-judgements.ts'
import { countDecidedSince } from '#db/queries/decided-since.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { areRevealed } from '#db/queries/judgement-reveals.ts'
import { listRecognitions } from '#db/queries/practice-recognitions.ts'
import { findPractice } from '#db/queries/practices.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import {
  decidedLines,
  logged,
  nearestNames,
  type DecidedLine,
  type LoggedDecision,
} from './decisions-page.server.ts'
import { shownJudgements } from './shown-judgements.ts'
import { listStamp, loadSelection, notMade, shownList, type Selection } from './selection.server.ts'
import { isOpen } from './stands.ts'
import { swapPartners } from './swap-partners.ts'

/** Everything that the page of one practice shows. */
export async function loadPracticeDecisionPage(
  {
    studyId,
    wave,
    practiceId,
    accountId,
  }: {
    studyId: string
    wave: { readonly id: string; readonly questionnaire: string }
    practiceId: string
    accountId: string
  },
  searchParams: URLSearchParams,
) {
  const practice = await findPractice(db, studyId, practiceId)
  if (!practice) throw notFound()
  const wanted = searchParams.get('with')
  const selection = await loadSelection(wave.id, { named: [practiceId], judged: practiceId })
  const list = 'list' in selection ? selection.list : null
  const history = await listDecisions(db, wave.id, practiceId)
  const standing = await listStandingDecisions(db, wave.id)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const showsOthers = await areRevealed(db, { waveId: wave.id, practiceId, accountId })
  const made = selection.status === 'made' ? selection.made : null
  const lines = made && selection.status === 'made' ? decidedLines(made.slice, selection.list, standing) : []
  const line = lines.find((one) => one.practice === practiceId) ?? null
  const search = (searchParams.get('q') ?? '').trim().slice(0, 200)
  return {
    practice: line
      ? { id: practiceId, code: line.code, name: line.name }
      : { id: practiceId, code: practice.code, name: practice.name },
    list: list && shownList(list),
    profile: {
      set: list?.set.number ?? 0,
      since: list ? await countDecidedSince(db, { waveId: wave.id, since: list.set.at, practiceId }) : 0,
    },
    selection:
      selection.status === 'made' && made
        ? {
            status: 'made' as const,
            k: made.slice.k,
            scenarios: made.slice.scenarios,
            stamp: listStamp(selection.list, made.digest),
            line,
            inRun: made.slice.named[practiceId] ?? null,
            nearest: line ? nearestNames([line], lines) : {},
            scores: made.scores ?? [],
            scale: made.scale,
            swap: line && swapOf(line, lines, { wanted, search }),
          }
        : notMade(selection as Exclude<Selection, { status: 'made' }>),
    stands: standsOn(practiceId, logged(history.slice(0, 1), standing, list, practiceId)),
    history: logged(history.slice(0, historyAtMost), standing, list, practiceId),
    historyTotal: history.length,
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
    judgements: shownJudgements(await listJudgements(db, wave.id, practiceId), accountId, showsOthers),
    showsOthers,
    recognitions: await listRecognitions(db, studyId, practiceId),
  }
}

/** Of a practice that was decided about so often, the newest decisions stand on its page; the log has them all. */
const historyAtMost = 200

/** The newest decision about a practice, with what it says of it. */
function standsOn(practice: string, [newest]: readonly LoggedDecision[]) {
  const own = newest?.entries.find(({ practiceId }) => practiceId === practice)
  return newest && own ? { ...newest, outcome: own.outcome, seen: own.seen } : null
}

/** Who a practice can be swapped with, and the one that is wanted. */
function swapOf(
  line: DecidedLine,
  lines: readonly DecidedLine[],
  { wanted, search }: { wanted: string | null; search: string },
) {
  const goesOut = line.stands?.outcome === 'chosen' || (line.proposal !== null && isOpen(line.stands))
  const partners = swapPartners(lines, line.practice, goesOut)
  return {
    goesOut,
    search,
    found: search ? partners.filter(isNamedSo(search)).slice(0, 10) : partners.slice(0, 6),
    other: lines.find(({ practice }) => practice === wanted && practice !== line.practice) ?? null,
  }
}
export type SwapOffer = ReturnType<typeof swapOf>
