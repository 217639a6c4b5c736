import type { StrongestCause } from '#analysis/shortlist/practice-in-run.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { causeSentences } from '#app/components/shortlist/list/cause-words.ts'
import { scenarioTitle } from '#app/components/shortlist/scenario-words.ts'
import { db } from '#app/db.server.ts'
import type { Cell } from '#app/export/csv.ts'
import { contentOf, tamperedParts } from '#app/frozen/frozen-parts.ts'
import type { Messages } from '#app/messages/da.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listJudgements } from '#db/queries/criterion-judgements.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { listFrozenParts, listFrozenSets, type FrozenSet } from '#db/queries/frozen-sets.ts'
import { listRecognitions } from '#db/queries/practice-recognitions.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import type { Language } from '#db/schema.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { decisionRows, judgementRows, type LogSet } from './log-rows.ts'

/** Every decision of a wave as rows of a file; each frozen set that one rests on is checked again. */
export async function decisionLogRows(
  wave: { readonly id: string; readonly questionnaire: string },
  language: Language,
): Promise<Cell[][]> {
  const rules = await listSelectionRules(db, wave.id)
  const decisions = await listDecisions(db, wave.id)
  const used = new Set(decisions.map(({ run }) => run.setNumber))
  const sets = new Map<number, LogSet>()
  for (const set of await listFrozenSets(db, wave.id)) {
    if (used.has(set.number)) sets.set(set.number, await logSet(set))
  }
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const names = new Map((questionnaire ? elementsOf(questionnaire) : []).map(({ id, name }) => [id, name]))
  const nameOf = (element: string) => names.get(element)?.[language] ?? element
  return decisionRows(decisions, {
    rules: new Map(rules.map((rule) => [rule.number, rule])),
    sets,
    causeSentence: (strongest, { k, rule }) => {
      const messages = messagesIn[language]
      const scenarioNames = new Map(
        (rule?.scenarios ?? []).map((one) => [one.id, scenarioThen(one, strongest, messages)]),
      )
      const [first] = rule?.scenarios ?? []
      const list = first && { thresholds: first.thresholds, isTopsis: first.method === 'topsis' }
      return causeSentences(messages, language, { k, nameOf, scenarioNames, list })(strongest)
    },
  })
}

/** Every judgement by hand, and what practices count as, as rows of a file. */
export async function judgementLogRows(studyId: string, waveId: string): Promise<Cell[][]> {
  return judgementRows(await listJudgements(db, waveId), await listRecognitions(db, studyId))
}

/** What a scenario was called when it was seen: one that rests on a model by the model it was, where the decision kept that. */
function scenarioThen(
  scenario: SelectionRule['scenarios'][number],
  strongest: StrongestCause | null,
  messages: Messages,
): string {
  const basis = scenario.basis === 'raw' ? 'raw' : (strongest?.basis ?? 'model')
  return scenarioTitle({ ...scenario, basis }, messages)
}

async function logSet({ id, digest }: FrozenSet): Promise<LogSet> {
  const parts = await listFrozenParts(db, id)
  const tampered = tamperedParts(parts, digest)
  const practices = tampered ? [] : contentOf(parts).practices
  return {
    digest,
    tampered,
    names: new Map(practices.map(({ practice, code, name }) => [practice, { code, name }])),
  }
}
