import type { Kysely } from 'kysely'
import { withAndWithout, type WithAndWithout } from '#analysis/with-and-without.ts'
import {
  readCoverage,
  type CoverageAsked,
  type CoverageRead,
} from '#app/coverage-map/read-coverage.server.ts'
import { freezeDraft, type FreezeDraft } from '#app/frozen/freeze-draft.server.ts'
import { findFrozenSet, type LookedAtSet } from '#app/frozen/frozen-set.server.ts'
import { frozenParts, type FrozenParts } from '#app/frozen/frozen-parts.ts'
import { readFrozenContent, type WaveToFreeze } from '#app/frozen/read-frozen-content.server.ts'
import { preparedRelease, type PreparedRelease, type ReleaseTerms } from '#app/release/prepared-release.ts'
import type { Database } from '#db/schema.ts'
import type { AnsweredVersion } from '#db/queries/version-decisions.ts'
import { analysisQueue } from './analysis-queue.ts'
import type { AnalysisState } from './analysis-state.ts'
import { answeredVersions } from './answered-versions.ts'
import { defaultChoices, type Subgroup } from './choices.ts'
import { chosenInput } from './chosen-input.ts'
import type { Computing, Progress } from './computations.ts'
import { bytesOfScore, keptAtMost, openWaves, type WaveComputed } from './computed-waves.server.ts'
import type { Counted } from './counted.ts'
import { elementComments } from './element/comments.server.ts'
import type { ElementFigures } from './element/element-figures.ts'
import { elementSlice, type ElementView } from './element/element-slice.ts'
import { keptFigures } from './kept-figures.ts'
import { openLists, type FrozenSetName, type Lists } from './lists.server.ts'
import {
  practiceSlice,
  stepsSlice,
  type AskedSteps,
  type PracticeSlice,
  type StepsSlice,
} from './practice/practice-slice.ts'
import { readWhileUnchanged } from './read-while-unchanged.ts'
import { scoresOf } from './scored.ts'
import { studyOverview, type StudyOverview } from './study/overview.ts'
import { readStudyResponse, type StudyResponse } from './study/response.server.ts'
import { studySlice, type StudyFigures, type StudyPart, type StudyView } from './study/study-slice.ts'
import { comparedVariants, readVariants, type FieldedVariants } from './variants/variants.server.ts'
import { neighboursOf, type Neighbours } from './practice/neighbours.ts'
import type { VariantSlice } from './variants/variant-slice.ts'
import { digestOf, type AnalysedWave } from './wave-input.server.ts'
import { waveResults, type ResultsView, type WaveResults } from './wave-results.ts'

export interface WaveFigures {
  readonly results: WaveResults
  readonly response: StudyResponse
  /** `null` until the analysis is there. */
  readonly overview: StudyOverview | null
  /** Of practices that were answered on several versions of their scope, or decided about. */
  readonly answered: readonly AnsweredVersion[]
  readonly analysis: AnalysisState
}

export interface PracticeFigures extends PracticeSlice {
  /** How far scores move between narrow and broad; `null` when nobody was asked about a variant. */
  readonly variants: VariantSlice | null
  /** The practices before and after it in the wave. */
  readonly neighbours: Neighbours
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
  readonly analysis: AnalysisState
}

export interface StepsFigures {
  /** `null` when there is no such figure. */
  readonly found: StepsSlice | null
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
  readonly analysis: AnalysisState
}

/** What pages ask for. Answered in this process by `openFigures`, in one of their own by `figuresOfProcess`. */
export interface Figures extends Lists {
  readonly ofWave: (wave: AnalysedWave, view: ResultsView) => Promise<WaveFigures>
  readonly ofPractice: (wave: AnalysedWave, practiceId: string) => Promise<PracticeFigures>
  /** How far each of these responses moves the score of its practice; those that do not count are not among them. */
  readonly ofResponses: (
    wave: AnalysedWave,
    responses: readonly string[],
  ) => Promise<readonly WithAndWithout[]>
  readonly ofSteps: (wave: AnalysedWave, asked: AskedSteps) => Promise<StepsFigures>
  readonly ofStudy: <Part extends StudyPart>(
    wave: AnalysedWave,
    part: Part,
    view: StudyView,
  ) => Promise<StudyFigures<Part>>
  readonly ofElement: (wave: AnalysedWave, elementId: string, view: ElementView) => Promise<ElementFigures>
  /** What would be frozen of the wave now, how it differs from the newest set, and what is still open. */
  readonly ofFreeze: (wave: WaveToFreeze, newest: FrozenSetName | null) => Promise<FreezeDraft>
  /** A frozen set, checked again; `undefined` when there is none of this number. */
  readonly ofFrozenSet: (waveId: string, number: number) => Promise<LookedAtSet | undefined>
  /** The practices of a wave and who informs them; no figures. */
  readonly ofCoverage: (asked: CoverageAsked) => Promise<CoverageRead>
  /** What would be frozen of the wave now. */
  readonly toFreeze: (wave: WaveToFreeze) => Promise<FrozenParts>
  /** What could be released of the wave now, whatever is chosen elsewhere. */
  readonly ofRelease: (wave: Omit<AnalysedWave, 'choices'>, terms: ReleaseTerms) => Promise<PreparedRelease>
}

/** What happens between question and answer. */
export interface Told {
  readonly progress: (waveId: string, progress: Progress) => void
  /** An analysis failed; whoever asks is told so, but not why. */
  readonly fault: (error: unknown) => void
}

interface KeptRelease {
  readonly prepared: PreparedRelease
  readonly bytes: number
}

const keptReleasesAtMost = { ...keptAtMost, count: 2 }

/** About what the field of a wave takes in memory, and its variants with their answers. */
const bytesOfRead = 1024 ** 2

/**
 * Reads waves and computes their figures, unless exactly these responses were computed before under the same choices. The
 * basic figures are computed here and answered at once; everything else is left to `analyse` and kept beside them when it is
 * done.
 */
export function openFigures(db: Kysely<Database>, computing: Computing, told: Told): Figures {
  const keptReleases = keptFigures<KeptRelease>(keptReleasesAtMost)
  const queue = analysisQueue(told.fault)
  const waves = openWaves(db, computing, queue, told)
  const responseOf = readWhileUnchanged<StudyResponse>(db, bytesOfRead)
  const coverageOf = readWhileUnchanged<CoverageRead>(db, bytesOfRead)
  const variantsOf = readWhileUnchanged<FieldedVariants>(db, bytesOfRead)

  /** Compared under what is chosen now, whenever they were read. */
  async function compared(
    wave: AnalysedWave,
    computed: Pick<WaveComputed, 'input' | 'chosen'>,
    practiceId?: string,
  ) {
    const name = `${wave.id} ${wave.questionnaire}`
    const read = await variantsOf(name, () => readVariants(db, wave, computed.input.key))
    return comparedVariants(read, wave.choices, computed, practiceId)
  }

  async function ofResponses(wave: AnalysedWave, responses: readonly string[]) {
    const input = await waves.inputOf(wave)
    const choices = { ...wave.choices, leftOut: 'with', flagged: 'with' } as const
    const { table, settings } = chosenInput(await waves.ratingsOf(wave.id, input), choices, input.decided)
    const scores = scoresOf(table, settings)
    const isOut = (response: string) => input.decided.leftOut.has(response)
    return responses.flatMap((response) => withAndWithout(scores, response, isOut) ?? [])
  }

  return {
    ofResponses,
    ...openLists(db, computing, queue),
    ofFreeze: (wave, newest) => freezeDraft(db, wave, newest),
    ofCoverage: (asked) => coverageOf(JSON.stringify(asked), () => readCoverage(db, asked)),
    ofFrozenSet: (waveId, number) => findFrozenSet(db, waveId, number),
    async toFreeze(wave) {
      const read = (trx: Kysely<Database>) =>
        readFrozenContent(trx, wave, (progress) => told.progress(wave.id, progress))
      // nobody decides between one query and the next
      return frozenParts(await db.transaction().setIsolationLevel('repeatable read').execute(read))
    },
    async ofWave(wave, view) {
      const { input, asked, about, basic, full, analysis } = await waves.figuresOf(wave)
      const results = { ...waveResults(basic, asked, view), ...about }
      const response = await responseOf(wave.id, () => readStudyResponse(db, wave.id))
      const answered = answeredVersions(input)
      return { results, response, overview: full && studyOverview(full), answered, analysis }
    },
    async ofPractice(wave, practiceId) {
      const { about, analysis, ...computed } = await waves.figuresOf(wave)
      const { counted, subgroups } = about
      const variants = await compared(wave, computed, practiceId)
      const neighbours = neighboursOf(computed.input.asked, practiceId)
      return { ...practiceSlice(computed, practiceId), variants, neighbours, counted, subgroups, analysis }
    },
    async ofSteps(wave, asked) {
      const { about, analysis, ...computed } = await waves.figuresOf(wave)
      const { counted, subgroups } = about
      return { found: stepsSlice(computed, asked), counted, subgroups, analysis }
    },
    async ofStudy(wave, part, view) {
      const found = await waves.figuresOf(wave)
      const { input, chosen, asked, about, basic, full, analysis } = found
      const variants = part === 'variants' ? await compared(wave, found) : null
      const computed = { basic, full, asked, variants, table: chosen.table, sent: input.responses }
      return { slice: studySlice(part, computed, view), settings: basic.settings, ...about, analysis }
    },
    async ofElement(wave, elementId, view) {
      const { chosen, asked, about, basic, full, analysis } = await waves.figuresOf(wave)
      const slice = elementSlice({ basic, full, asked, table: chosen.table }, elementId, view)
      const comments = await elementComments(db, wave.id, elementId, chosen.table, view.commentPage)
      return { slice, comments, settings: basic.settings, ...about, analysis }
    },
    async ofRelease(wave, terms) {
      const input = await waves.inputOf({ ...wave, choices: defaultChoices })
      const name = digestOf(input.chosenDigest, terms)
      const found = keptReleases.find(name)
      if (found) return found.prepared
      const chosen = chosenInput(await waves.ratingsOf(wave.id, input), defaultChoices, input.decided)
      const digest = digestOf(input.chosenDigest, terms.minimum)
      const prepared = { ...preparedRelease(chosen, terms, input.scoring), digest }
      const entries = prepared.figures.rows.length * (input.key.elements.length + 1)
      keptReleases.add(name, { prepared, bytes: entries * bytesOfScore })
      return prepared
    },
  }
}
