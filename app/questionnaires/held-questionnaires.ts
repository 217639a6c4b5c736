import { publishedQuestionnaire } from '#survey/catalogue.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'

/** Versions read from a database, last used last. A published version never changes, so none is ever stale. */
const held = new Map<string, Questionnaire>()
const mostHeld = 300

/** A published version that is built in or was read lately: for what is drawn after its loader has found it. */
export function heldQuestionnaire(id: string): Questionnaire | undefined {
  const builtIn = publishedQuestionnaire(id)
  if (builtIn) return builtIn
  const known = held.get(id)
  return known && hold(known)
}

/** Keeps a version at hand, in the place of the one that was used longest ago. */
export function hold(questionnaire: Questionnaire): Questionnaire {
  held.delete(questionnaire.id)
  held.set(questionnaire.id, questionnaire)
  for (const oldest of held.keys()) {
    if (held.size <= mostHeld) break
    held.delete(oldest)
  }
  return questionnaire
}
