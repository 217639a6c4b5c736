import { listCommentsIn, type ElementComment } from '#db/queries/element-comments.ts'
import type { WithAndWithout } from '#analysis/with-and-without.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import {
  listCommentsOf,
  listContestedScopes,
  listSubmittedResponses,
  type CommentRow,
  type ContestedScope,
} from '#db/queries/results.ts'
import type { AnsweredVersion } from '#db/queries/version-decisions.ts'
import { listReviews, reviewSubject, standingReviews } from '#db/queries/reviews.ts'
import type { ReviewableFlag } from './components/practice-flags.tsx'
import type { ListedResponse } from './components/response-list.tsx'
import { db } from './db.server.ts'
import { log } from './log.server.ts'
import type { Subgroup } from './report/choices.ts'
import type {
  ComparisonFigures,
  FrozenSetName,
  ListFigures,
  ListName,
  OfList,
  SelectionFigures,
} from './report/lists.server.ts'
import type { ListPart, ListQuestion } from './report/list/list-slices.ts'
import type { ListView } from './report/list/list-view.ts'
import type { Counted } from './report/counted.ts'
import type { AnalysisState } from './report/analysis-state.ts'
import { computingHere, type Progress } from './report/computations.ts'
import { openFigures, type Figures, type PracticeFigures, type Told } from './report/figures.server.ts'
import type { CoverageAsked, CoverageRead } from './coverage-map/read-coverage.server.ts'
import type { FreezeDraft } from './frozen/freeze-draft.server.ts'
import type { LookedAtSet } from './frozen/frozen-set.server.ts'
import type { FrozenParts } from './frozen/frozen-parts.ts'
import type { WaveToFreeze } from './frozen/read-frozen-content.server.ts'
import type { PreparedRelease, ReleaseTerms } from './release/prepared-release.ts'
import { figuresOfProcess } from './report/figures-process.server.ts'
import { inTimeOrLater } from './report/in-time.server.ts'
import { commentField } from './report/element/comments.server.ts'
import type { ElementFigures } from './report/element/element-figures.ts'
import type { ElementView } from './report/element/element-slice.ts'
import type { PlaceInList } from './page-of.ts'
import { patience } from './report/patience.ts'
import type { AnalysedPractice, AskedSteps, StepsSlice } from './report/practice/practice-slice.ts'
import { stepsWithoutComparison, withoutComparison } from './report/practice/without-comparison.ts'
import type { MadePackets } from './report/packets/made-packets.ts'
import type { SelectionAsked } from './report/selection/made-selection.ts'
import type { AnalysedWave } from './report/wave-input.server.ts'
import type { StudyOverview } from './report/study/overview.ts'
import type { StudyResponse } from './report/study/response.server.ts'
import type { StudyFigures, StudyPart, StudyView } from './report/study/study-slice.ts'
import type { ResultsView, WaveResults } from './report/wave-results.ts'
import { settings } from './settings.server.ts'

/** How far the reading of each wave came last. */
const progressOf = new Map<string, Progress>()

const told: Told = {
  progress: (waveId, progress) => void progressOf.set(waveId, progress),
  fault: (error) => log.error({ err: error }, 'an analysis failed'),
}

/** Computed beside the server; a database in memory can only be read here. */
const figures: Figures =
  settings.databaseUrl === 'sqlite::memory:'
    ? openFigures(db, computingHere, told)
    : figuresOfProcess(settings.databaseUrl, told)

const inTime = inTimeOrLater(patience.figuresMs)

/** The figures of a whole wave; `null` when they take longer than a page should. */
export async function loadWaveResults(
  { id, questionnaire, choices }: AnalysedWave,
  view: ResultsView,
): Promise<{
  results: WaveResults | null
  response: StudyResponse | null
  overview: StudyOverview | null
  answered: readonly AnsweredVersion[]
  analysis: AnalysisState
}> {
  const found = await inTime(id, 'wave', () => figures.ofWave({ id, questionnaire, choices }, view))
  return found ?? { results: null, response: null, overview: null, answered: [], analysis: computing(id) }
}

/** A part of what the analysis says of the whole study; `null` as there. */
export async function loadStudyPart<Part extends StudyPart>(
  { id, questionnaire, choices }: AnalysedWave,
  asked: Part,
  view: StudyView,
): Promise<{ figures: Omit<StudyFigures<Part>, 'analysis'> | null; analysis: AnalysisState }> {
  const found = await inTime(id, asked, () => figures.ofStudy({ id, questionnaire, choices }, asked, view))
  if (!found) return { figures: null, analysis: computing(id) }
  const { analysis, ...part } = found
  return { figures: part, analysis }
}

/** One element of a wave with a page of its comments word for word; `null` as there. */
export async function loadElement(
  { id, questionnaire, choices }: AnalysedWave,
  elementId: string,
  view: ElementView,
): Promise<{ figures: LoadedElement | null; analysis: AnalysisState }> {
  const found = await inTime(id, 'element', () =>
    figures.ofElement({ id, questionnaire, choices }, elementId, view),
  )
  if (!found) return { figures: null, analysis: computing(id) }
  const { analysis, comments, ...element } = found
  const { responses, ...place } = comments
  const written = await listCommentsIn(db, id, responses, commentField(elementId))
  return { figures: { ...element, comments: { ...place, written } }, analysis }
}

export interface LoadedElement extends Omit<ElementFigures, 'analysis' | 'comments'> {
  readonly comments: PlaceInList & { readonly written: readonly ElementComment[] }
}

/** What would be frozen, by wave and the set before it: what took longer than a page waits for the next one. */
const drafts = new Map<string, Promise<FreezeDraft>>()

/** What would be frozen of a wave now, or when a page first asked; `null` as there. */
export async function loadFreezeDraft(
  wave: WaveToFreeze,
  newest: FrozenSetName | null,
): Promise<FreezeDraft | null> {
  const name = `${wave.id} ${newest?.digest ?? ''}`
  const asked = drafts.get(name) ?? figures.ofFreeze(wave, newest)
  drafts.set(name, asked)
  const isOver = () => void drafts.delete(name)
  asked.catch(isOver)
  const draft = await inTime(wave.id, 'freeze', () => asked)
  if (draft) isOver()
  return draft
}

/** A frozen set, checked again, for as long as it takes; `undefined` when there is none of this number. */
export function loadFrozenSet(waveId: string, number: number): Promise<LookedAtSet | undefined> {
  return figures.ofFrozenSet(waveId, number)
}

/** The practices of a wave and who informs them, for as long as it takes. */
export function loadCoverageRead(asked: CoverageAsked): Promise<CoverageRead> {
  return figures.ofCoverage(asked)
}

/** The parts that would be frozen of a wave now, for as long as it takes. */
export function loadFrozenParts(wave: WaveToFreeze): Promise<FrozenParts> {
  return figures.toFreeze(wave)
}

/** What a page shows of a list; nothing made while the set is still being read, or the list made. */
export async function loadList<Part extends ListPart>(
  waveId: string,
  list: ListName,
  part: Part,
  view: ListQuestion,
): Promise<OfList<ListFigures<Part>>> {
  const found = await inTime(waveId, `list ${part}`, () => figures.ofList(nameOf(list), part, view))
  return found ?? notMadeYet
}

/** Who changed place from one list to another; nothing made as there. */
export async function loadComparison(
  waveId: string,
  before: ListName,
  after: ListName,
  view: ListView,
): Promise<OfList<ComparisonFigures>> {
  const found = await inTime(waveId, 'comparison', () =>
    figures.ofComparison(nameOf(before), nameOf(after), view),
  )
  return found ?? notMadeYet
}

const notMadeYet = { status: 'whole', made: null, analysis: { state: 'computing', progress: null } } as const

/** Only what names it crosses to the figures process. */
function nameOf({ set: { id, digest }, rule }: ListName): ListName {
  return { set: { id, digest }, rule }
}

/** What members of a wave decide on; `null` as there. */
export function loadSelectionFigures(
  waveId: string,
  list: ListName,
  asked: SelectionAsked,
): Promise<SelectionFigures | null> {
  return inTime(waveId, 'selection', () => figures.ofSelection(nameOf(list), asked))
}

/** What interviews about these practices are prepared from; nothing made as there. */
export async function loadPacketFigures(
  waveId: string,
  list: ListName,
  practices: readonly string[],
): Promise<OfList<MadePackets>> {
  const found = await inTime(waveId, 'packets', () => figures.ofPackets(nameOf(list), practices))
  return found ?? notMadeYet
}

/** What could be released of a wave now; `null` as there. */
export function loadPreparedRelease(
  { id, questionnaire }: Pick<AnalysedWave, 'id' | 'questionnaire'>,
  terms: ReleaseTerms,
): Promise<PreparedRelease | null> {
  return inTime(id, 'release', () => figures.ofRelease({ id, questionnaire }, terms))
}

/** The same for as long as it takes. */
export function prepareRelease(
  { id, questionnaire }: Pick<AnalysedWave, 'id' | 'questionnaire'>,
  terms: ReleaseTerms,
): Promise<PreparedRelease> {
  return figures.ofRelease({ id, questionnaire }, terms)
}

/** How far each of these responses moves its practice's score; `null` when that takes longer than a page should. */
export function loadResponseMoves(
  { id, questionnaire, choices }: AnalysedWave,
  responses: readonly string[],
): Promise<readonly WithAndWithout[] | null> {
  return inTime(id, 'responses', () => figures.ofResponses({ id, questionnaire, choices }, responses))
}

export interface PracticeProfile extends Omit<PracticeFigures, 'analysis' | 'analysed'> {
  readonly analysed:
    readonly (Omit<AnalysedPractice, 'flags'> & { readonly flags: readonly ReviewableFlag[] })[] | null
  readonly comments: readonly CommentRow[]
  readonly contested: readonly ContestedScope[]
  /** Everything that was sent about the practice on the wave's questionnaire, what was left out too. */
  readonly responses: readonly ListedResponse[]
}

/**
 * One practice of a wave; its figures are those of the whole wave, or `null` as there.
 *
 * @param ranks whether practices may be compared: see `mayRank`.
 */
export async function loadPracticeProfile(
  { id, questionnaire, choices }: AnalysedWave,
  practiceId: string,
  ranks = true,
): Promise<{ profile: PracticeProfile | null; analysis: AnalysisState }> {
  const found = await inTime(id, 'practice', () =>
    figures.ofPractice({ id, questionnaire, choices }, practiceId),
  )
  if (!found) return { profile: null, analysis: computing(id) }
  const { analysis, ...practiceFigures } = ranks ? found : withoutComparison(found)
  const { versions } = practiceFigures
  const responses = versions.flatMap((version) => version.responses.map(({ response }) => response))
  const [comments, contested, sent, reviews, superseded] = await Promise.all([
    listCommentsOf(db, responses),
    listContestedScopes(db, id, practiceId),
    listSubmittedResponses(db, id, practiceId),
    listReviews(db, id, practiceId),
    listSuperseded(db, id),
  ])
  const standing = standingReviews(reviews)
  const given = new Set(superseded.map(({ response }) => response))
  const listed = sent
    .filter((response) => response.questionnaire === questionnaire)
    .map(({ response, role, scopeVersion }) => ({
      isSuperseded: given.has(response),
      response,
      role,
      scopeVersion,
      state: standing.get(reviewSubject({ response }))?.state ?? null,
    }))
  // those sent on another version of the questionnaire are not among the figures either
  const own = contested.filter(({ response }) => responses.includes(response))
  const analysed =
    practiceFigures.analysed?.map((one) => ({
      ...one,
      flags: one.flags.map((flag) => ({ ...flag, review: standing.get(reviewSubject(flag)) ?? null })),
    })) ?? null
  return { profile: { ...practiceFigures, analysed, comments, contested: own, responses: listed }, analysis }
}

export interface FigureSteps extends StepsSlice {
  /** Everybody who sent a response about the practice, in the order that labels are numbered by. */
  readonly informants: readonly Pick<ListedResponse, 'response' | 'role'>[]
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
}

/** How a figure of a practice was computed; `undefined` when there is no such figure, `null` as there. */
export async function loadFigureSteps(
  { id, questionnaire, choices }: AnalysedWave,
  asked: AskedSteps,
  ranks: boolean,
): Promise<{ steps: FigureSteps | null | undefined; analysis: AnalysisState }> {
  const answer = await inTime(id, 'steps', () => figures.ofSteps({ id, questionnaire, choices }, asked))
  if (!answer) return { steps: null, analysis: computing(id) }
  const { found, counted, subgroups, analysis } = answer
  const sent = await listSubmittedResponses(db, id, asked.practiceId)
  const informants = sent
    .filter((response) => response.questionnaire === questionnaire)
    .map(({ response, role }) => ({ response, role }))
  if (!found) return { steps: undefined, analysis }
  const seen = ranks ? found : stepsWithoutComparison(found)
  return { steps: { ...seen, informants, counted, subgroups }, analysis }
}

function computing(waveId: string): AnalysisState {
  return { state: 'computing', progress: progressOf.get(waveId) ?? { step: 'reading', done: 0, of: 1 } }
}
