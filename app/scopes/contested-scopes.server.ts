import type { WithAndWithout } from '#analysis/with-and-without.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import {
  listAskedAgain,
  listContestDecisions,
  listContestedResponses,
  type AskedAgain,
  type ContestDecided,
  type ContestedResponse,
} from '#db/queries/contested-scopes.ts'
import { listLeftOut } from '#db/queries/reviews.ts'
import { scopeCheckOf } from '#survey/informant-wording.ts'
import type { Text } from '#survey/questionnaire.ts'
import { scopeStance, type ScopeStance } from '#survey/scope-stance.ts'
import { scopeCardOf, type ScopeCard } from '#app/answering/informant-scope-card.tsx'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { loadResponseMoves } from '#app/report/for-pages/response-moves.server.ts'
import { isSealed } from '#app/results/results-seal.server.ts'

/** A contested response with all that one must know to decide about it. */
export interface ContestedShown extends Omit<ContestedResponse, 'scope' | 'questionnaire'> {
  readonly scopeVersion: number
  readonly card: ScopeCard
  readonly stance: ScopeStance | null
  /** Levels in the words of the version that the informant answered. */
  readonly levels: readonly Text[]
  /** Whether the results are sealed: then what it moves is not told. */
  readonly isSealed: boolean
  /** How far it moves its practice's score; `null` when it does not count. */
  readonly moves: WithAndWithout | null
  /** The newest first. */
  readonly decisions: readonly ContestDecided[]
  readonly again: AskedAgain | null
  readonly isSuperseded: boolean
  readonly isLeftOut: boolean
}

/** The contested responses of a wave, of which one when it is named, the oldest first. */
export async function loadContestedScopes(
  study: Pick<StudyHead, 'purpose'>,
  wave: { readonly id: string; readonly questionnaire: string },
  responseId?: string,
): Promise<{ contested: ContestedShown[]; isComputing: boolean }> {
  const sealed = await isSealed(study, wave.id)
  const responses = await listContestedResponses(db, wave.id, responseId)
  if (responses.length === 0) return { contested: [], isComputing: false }
  const [decisions, askedAgain, superseded, leftOut, moves] = await Promise.all([
    listContestDecisions(db, wave.id),
    listAskedAgain(db, wave.id),
    listSuperseded(db, wave.id),
    listLeftOut(db, wave.id),
    // how far a response moves a score is a result
    sealed
      ? []
      : loadResponseMoves(
          { ...wave, choices: defaultChoices },
          responses.map(({ response }) => response),
        ),
  ])
  const levels = await levelsOf(responses.map(({ questionnaire }) => questionnaire))
  const given = new Set(superseded.map(({ response }) => response))
  const contested = responses.map(({ scope, questionnaire, ...response }) => ({
    ...response,
    scopeVersion: scope.version,
    card: scopeCardOf(scope),
    stance: scopeStance({ scopeVerdict: 'contested', scopeText: response.text }),
    levels: levels.get(questionnaire) ?? [],
    isSealed: sealed,
    moves: moves?.find((one) => one.response === response.response) ?? null,
    decisions: decisions.filter((decided) => decided.responseId === response.response),
    again: askedAgain.find(({ againOf }) => againOf === response.assignmentId) ?? null,
    isSuperseded: given.has(response.response),
    isLeftOut: leftOut.has(response.response),
  }))
  return { contested, isComputing: moves === null }
}

async function levelsOf(questionnaireIds: readonly string[]): Promise<Map<string, readonly Text[]>> {
  const levels = new Map<string, readonly Text[]>()
  for (const id of new Set(questionnaireIds)) {
    const questionnaire = await findQuestionnaire(db, id)
    if (questionnaire) levels.set(id, scopeCheckOf(questionnaire).level.levels)
  }
  return levels
}
