import { useLanguage } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

export interface ElementName {
  readonly id: string
  readonly name: Text
}

/** What an element is called in the language of the page, by its id. */
export function useElementNames(elements: readonly ElementName[]): (id: string) => string {
  const language = useLanguage()
  const names = new Map(elements.map(({ id, name }) => [id, name[language]]))
  return (id) => names.get(id) ?? id
}
