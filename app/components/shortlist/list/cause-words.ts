import type { Messages } from '#app/messages/da.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { NamedEffect } from '#app/report/list/listed-practice.ts'
import type { ShownScenario, ShownSettings } from '#app/report/list/shown-settings.ts'
import type { Language } from '#db/schema.ts'
import { movedWords } from './moved-words.ts'
import { useScenarioWords } from './scenario-words.ts'
import { roleWord } from '../../charts/role-words.ts'

/** What moves a practice most, as one sentence: `Uden medarbejder 2 falder den til nr. 21 og ud af top 14.` */
export function useCauseSentence(
  nameOf: (element: string) => string,
  { k, scenarios }: Pick<ShownSettings, 'k' | 'scenarios'>,
) {
  const { nameOf: scenarioName } = useScenarioWords()
  const scenarioNames = new Map(scenarios.map((scenario) => [scenario.id, scenarioName(scenario)]))
  return causeSentences(useMessages(), useLanguage(), { k, nameOf, scenarioNames, list: scenarios[0] })
}

/** The same where there is no page. */
export function causeSentences(
  messages: Messages,
  language: Language,
  {
    k,
    nameOf,
    scenarioNames,
    list,
  }: {
    readonly k: number
    readonly nameOf: (element: string) => string
    readonly scenarioNames: ReadonlyMap<string, string>
    /** The scenario that makes the list; not known where its rule is gone. */
    readonly list: Pick<ShownScenario, 'thresholds' | 'isTopsis'> | undefined
  },
) {
  const { shortlist: text, moves, words } = messages
  return (effect: NamedEffect | null): string => {
    // under thresholds and by TOPSIS nobody is left out
    const isLeftOut = list?.thresholds === null && !list.isTopsis
    if (!effect) return isLeftOut ? text.cause.nothing : text.cause.noScenario
    const { cause, informantNumber } = effect
    const moved = movedWords(effect, k, text.cause, language)
    switch (cause.kind) {
      case 'scenario':
        return text.cause.inScenario(
          scenarioNames.get(cause.id) ?? text.scenarioNames[cause.id] ?? cause.id,
          moved,
        )
      case 'element':
        return text.cause.without(text.cause.element(nameOf(cause.id)), moved)
      case 'role': {
        const plural = words.rolesPlural[cause.role as keyof typeof words.rolesPlural] ?? cause.role
        return text.cause.without(text.cause.role(cause.informants, plural), moved)
      }
      case 'informant': {
        const role = roleWord(words, cause.role)
        return text.cause.without(
          informantNumber === null ? text.cause.only(role) : moves.numbered(role, informantNumber),
          moved,
        )
      }
    }
  }
}
