import { db } from '#app/db.server.ts'
import { pageOf, placeInList } from '#app/page-of.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { isNamedSo } from '#app/report/named-so.ts'
import type { SelectablePractice, SelectionSlice } from '#app/report/selection/selection-slice.ts'
import { listDecisions, type Decision, type StandingDecision } from '#db/queries/decisions.ts'
import { countDecisions, listStandingDecisions } from '#db/queries/standing-decisions.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { z } from 'zod'
import { decidedPerPage } from './decided-per-page.ts'
import { decisionStates, type DecisionState } from './decision-states.ts'
import { mostAtOnce } from './most-at-once.ts'
import { listStamp, loadSelection, notMade, shownList, type StandingList } from './selection.server.ts'
import { selectionStatus } from './selection-status.ts'
import { isEarlier, isOpen, standsOf, type Stands } from './stands.ts'

/** A practice in the list of a page of decisions. */
export interface DecidedLine extends Pick<
  SelectablePractice,
  'practice' | 'code' | 'name' | 'candidate' | 'failed' | 'proposal'
> {
  /** Chosen or decided otherwise, and not in the frozen set that there is now. */
  readonly isElsewhere: boolean
  readonly stands: Stands | null
}

const newestInLog = 8
const logPerPage = 50

const View = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.enum(decisionStates).catch('all'),
  view: z.enum(['log']).or(z.null()).catch(null),
  page: z.string().max(10).or(z.null()).catch(null),
  show: z.enum(['all']).or(z.null()).catch(null),
})

/** Everything that the page of decisions shows; an address that makes no sense shows all. */
export async function loadDecisionsPage(
  { id: waveId, questionnaire }: { readonly id: string; readonly questionnaire: string },
  searchParams: URLSearchParams,
) {
  const published = await findQuestionnaire(db, questionnaire)
  const { q, state, view, page, show } = View.parse({
    q: searchParams.get('q') ?? '',
    state: searchParams.get('state') ?? 'all',
    view: searchParams.get('view'),
    page: searchParams.get('page'),
    show: searchParams.get('show'),
  })
  const selection = await loadSelection(waveId)
  const list = 'list' in selection ? selection.list : null
  const isLog = view === 'log'
  const isWhole = show === 'all'
  const place = placeInList(
    await countDecisions(db, waveId),
    isLog ? page : null,
    isLog ? logPerPage : newestInLog,
  )
  const newest = place.total - place.from + 1
  const size = isLog ? logPerPage : newestInLog
  const decisions = await listDecisions(db, waveId, undefined, { from: newest - size + 1, to: newest })
  // read last: of what was decided meanwhile nothing is told to stand that does not
  const standing = await listStandingDecisions(db, waveId)
  return {
    query: { q, state, isLog, isWhole },
    list: list && shownList(list),
    elements: published ? elementsOf(published).map(({ id, name }) => ({ id, name })) : [],
    selection:
      selection.status === 'made'
        ? {
            status: 'made' as const,
            ...shown(selection.made.slice, selection.list, standing, { q, state, page, isWhole }),
            stamp: listStamp(selection.list, selection.made.digest),
            digest: selection.made.digest,
          }
        : notMade(selection),
    log: { place, decisions: logged(decisions, standing, list) },
  }
}

function shown(
  slice: SelectionSlice,
  list: StandingList,
  standing: ReadonlyMap<string, StandingDecision>,
  { q, state, page, isWhole }: { q: string; state: DecisionState; page: string | null; isWhole: boolean },
) {
  const lines = decidedLines(slice, list, standing)
  const waiting = lines.filter(({ proposal, stands }) => proposal && isOpen(stands))
  const proposals = waiting.slice(0, mostAtOnce)
  const isSought = isNamedSo(q)
  const sought = lines.filter((line) => isSought(line) && isIn[state](line))
  return {
    progress: selectionStatus(slice, standing, list),
    proposals,
    waiting: waiting.length,
    nearest: nearestNames(proposals, lines),
    lines: pageOf(sought, page, isWhole ? Math.max(1, sought.length) : decidedPerPage),
  }
}

/** What practices are called that a proposal was compared with, by id. */
export function nearestNames(
  proposals: readonly Pick<DecidedLine, 'proposal'>[],
  lines: readonly Pick<DecidedLine, 'practice' | 'name'>[],
): Record<string, string> {
  const nearest = new Set(
    proposals.flatMap(({ proposal }) =>
      proposal?.reason.code === 'most_different' ? (proposal.reason.nearest?.practice ?? []) : [],
    ),
  )
  return Object.fromEntries(
    lines.filter(({ practice }) => nearest.has(practice)).map(({ practice, name }) => [practice, name]),
  )
}

/** The practices of the set, then those that something is decided about elsewhere. */
export function decidedLines(
  { practices }: Pick<SelectionSlice, 'practices'>,
  list: StandingList,
  standing: ReadonlyMap<string, StandingDecision>,
): DecidedLine[] {
  const own = new Set(practices.map(({ practice }) => practice))
  const elsewhere = [...standing].filter(([practice]) => !own.has(practice))
  return [
    ...practices.map(({ practice, code, name, candidate, failed, proposal }): DecidedLine => {
      const stands = standing.get(practice)
      return {
        practice,
        code,
        name,
        candidate,
        failed,
        proposal,
        isElsewhere: false,
        stands: stands ? standsOf(stands, list) : null,
      }
    }),
    ...elsewhere.map(([practice, stands]): DecidedLine => ({
      practice,
      code: stands.code,
      name: stands.name,
      candidate: null,
      failed: [],
      proposal: null,
      isElsewhere: true,
      stands: standsOf(stands, list),
    })),
  ]
}

const isIn: Record<DecisionState, (line: DecidedLine) => boolean> = {
  all: () => true,
  open: ({ stands }) => isOpen(stands),
  proposed: ({ proposal }) => proposal !== null,
  chosen: ({ stands }) => stands?.outcome === 'chosen',
  reserve: ({ stands }) => stands?.outcome === 'reserve',
  not_chosen: ({ stands }) => stands?.outcome === 'not_chosen',
  declined: ({ stands }) => stands?.outcome === 'declined',
  earlier: ({ stands }) => !isOpen(stands) && stands?.isEarlier === true,
  missing: ({ candidate, isElsewhere }) => !candidate && !isElsewhere,
}

/** Of a decision about many practices a page names the first, and says how many more there are; the file has them all. */
const entriesShown = 20

/**
 * Decisions as pages tell them, with which of their entries no longer stand.
 *
 * @param about a practice whose entries alone are shown; of a swap both.
 */
export function logged(
  decisions: readonly Decision[],
  standing: ReadonlyMap<string, StandingDecision>,
  list: StandingList | null,
  about?: string,
) {
  return decisions.map((decision) => {
    const { kind, entries, number, run } = decision
    const shown =
      kind === 'choice' && about !== undefined
        ? entries.filter(({ practiceId }) => practiceId === about)
        : entries.slice(0, entriesShown)
    return {
      ...decision,
      isEarlier: isEarlier(run, list),
      entries: shown.map((entry) => ({
        ...entry,
        stands: standing.get(entry.practiceId)?.decision.number === number,
      })),
      /** Practices that it is about too. */
      more: entries.length - shown.length,
    }
  })
}
export type LoggedDecision = ReturnType<typeof logged>[number]
