import { db } from '#app/db.server.ts'
import { shownList, type ShownList } from '#app/decisions/selection.server.ts'
import type { FrozenConsent } from '#app/frozen/frozen-content.ts'
import { loadKeptList } from '#app/shortlist/kept-list.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import { loadPacketFigures } from '#app/report/for-pages/packets.server.ts'
import type { MadePackets } from '#app/report/packets/made-packets.ts'
import type { StandingDecision } from '#db/queries/decisions.ts'
import { listStandingConsents, type InterviewConsent } from '#db/queries/interview-consents.ts'
import { listInterviewAppraisals } from '#db/queries/interview-appraisals.ts'
import { listInterviewNotes } from '#db/queries/interview-notes.ts'
import { listInterviewQuestions } from '#db/queries/interview-questions.ts'
import { listInterviewStatuses } from '#db/queries/interview-statuses.ts'
import { listSwapped } from '#db/queries/standing-decisions.ts'
import { interviewWords, noWords, type InterviewWords } from './interview-words.ts'
import { draftsOf } from './packet-drafts.ts'
import { textsOf } from './packet-texts.server.ts'
import { loadStanding, type ListOf } from './standing-lists.server.ts'

/** What the figures of a packet are made of, or why there are none. */
export type PacketState =
  | { readonly status: 'made' }
  | { readonly status: 'tampered'; readonly parts: readonly string[] }
  | { readonly status: 'computing'; readonly analysis: AnalysisState }

interface WaveOf {
  readonly id: string
  readonly questionnaire: string
}

/**
 * The packets of practices that were decided about: each of the frozen data and the rule that its decision points at. What
 * people wrote is read as it stands now; answers and comments only of responses in the frozen data.
 *
 * @param practices decided about; one that nothing was decided about has no figures.
 */
export async function loadPackets(wave: WaveOf, practices: readonly string[]) {
  // what is decided and written about others is not read for the packet of one
  const only = practices.length === 1 ? practices[0] : undefined
  const { standing, newest, listOf } = await loadStanding(wave.id, only)
  const swapped = await listSwapped(
    db,
    practices.flatMap((practice) => standing.get(practice) ?? []),
  )
  const questions = await listInterviewQuestions(db, wave.id, only)
  const statuses = await listInterviewStatuses(db, wave.id, only)
  const appraisals = await listInterviewAppraisals(db, wave.id, only)
  const consents = await listStandingConsents(db, practices)
  const made = await figuresByRun(wave.id, practices, standing, listOf)
  const own = await findQuestionnaire(db, wave.questionnaire)
  const packets = await Promise.all(
    practices.map(async (practiceId) => {
      const stands = standing.get(practiceId)
      const list = stands ? listOf(stands) : null
      const found = stands && made.get(stands.decision.run.id)
      const { figures, state, words, ...of } = shownFigures(found, practiceId)
      const texts = await textsOf(figures)
      return {
        practiceId,
        stands: stands
          ? {
              ...shownDecision(stands),
              swappedFor: swapped.get(`${stands.decision.id} ${practiceId}`) ?? null,
            }
          : null,
        list: list && { ...shownList({ ...list, made: found?.shown ?? null }), digest: list.set.digest },
        newer: {
          set: list && newest.set && newest.set.number !== list.set.number ? newest.set.number : null,
          rule: list && newest.rule && newest.rule.number !== list.rule.number ? newest.rule.number : null,
        },
        state,
        figures,
        words: words ?? (own ? interviewWords(own) : noWords),
        ...of,
        ...texts,
        drafts: state?.status === 'made' ? draftsOf(figures, of.scale, texts) : [],
        questions: questions.get(practiceId) ?? { questions: [], order: 0 },
        /** What the practice says to an interview now, but the words it was said in. */
        consent: consentOf(consents, practiceId),
        statuses: statuses.filter((one) => one.practiceId === practiceId),
        appraisals: appraisals.filter((one) => one.practiceId === practiceId),
        notes: await listInterviewNotes(db, wave.id, practiceId),
      }
    }),
  )
  return packets
}
export type Packet = Awaited<ReturnType<typeof loadPackets>>[number]

interface FiguresOfRun {
  readonly state: PacketState
  readonly made: MadePackets | null
  /** What a page says of the list. */
  readonly shown: ShownList['made']
  readonly practices: readonly string[]
  readonly words: InterviewWords | null
}

/** One question to the figures thread for each list, however many practices were decided about on it. */
async function figuresByRun(
  waveId: string,
  practices: readonly string[],
  standing: ReadonlyMap<string, StandingDecision>,
  listOf: ListOf,
): Promise<ReadonlyMap<string, FiguresOfRun>> {
  const byRun = new Map<string, StandingDecision[]>()
  for (const practice of practices) {
    const stands = standing.get(practice)
    if (!stands) continue
    const { id } = stands.decision.run
    byRun.set(id, [...(byRun.get(id) ?? []), stands])
  }
  const found = new Map<string, FiguresOfRun>()
  for (const [run, decided] of byRun) {
    const [first] = decided
    const list = first && listOf(first)
    if (!first || !list) continue
    const ids = decided.map(({ practiceId }) => practiceId)
    const figures = await loadPacketFigures(waveId, { set: list.set, rule: list.rule.rule }, ids)
    if (figures.status === 'tampered') {
      const state = { status: 'tampered', parts: figures.parts } as const
      found.set(run, { state, made: null, shown: null, practices: ids, words: null })
      continue
    }
    const { made, analysis } = figures
    const questionnaire = made ? await findQuestionnaire(db, made.questionnaire) : undefined
    found.set(run, {
      state: made ? { status: 'made' } : { status: 'computing', analysis },
      made,
      shown: made && {
        digest: made.digest,
        versions: made.versions,
        kept: await loadKeptList(list),
      },
      practices: ids,
      words: questionnaire ? interviewWords(questionnaire) : null,
    })
  }
  return found
}

const noScale = { minimum: 1, maximum: 5 }

function shownFigures(found: FiguresOfRun | undefined, practiceId: string) {
  const place = found?.practices.indexOf(practiceId) ?? -1
  return {
    figures: found?.made?.packets[place] ?? null,
    state: found?.state ?? null,
    words: found?.words ?? null,
    scale: found?.made?.scale ?? noScale,
    scenarios: found?.made?.scenarios ?? [],
  }
}

function shownDecision({ outcome, decision }: StandingDecision) {
  const { number, kind, reasonCode, reason, by, at, run } = decision
  return { outcome, number, kind, reasonCode, reason, by, at, run }
}

function consentOf(consents: readonly InterviewConsent[], practice: string): FrozenConsent | null {
  const found = consents.find(({ practiceId }) => practiceId === practice)
  if (!found) return null
  const { answer, saidBy, by, at } = found
  return { answer, saidBy, by, at }
}
