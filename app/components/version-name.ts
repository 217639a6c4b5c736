import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

export interface NamedVersion {
  readonly title: Text
  readonly kind: 'builtIn' | 'own' | 'lent'
  readonly number: number
  readonly publication: { readonly studyTitle: string } | null
}

/** How a version is called: which of the built-in, the study's own or another study's it is. */
export function useVersionNumber(): (version: NamedVersion) => string {
  const { questionnaires: text } = useMessages()
  return ({ kind, number, publication }) => {
    if (kind === 'builtIn') return text.builtIn(String(number))
    return kind === 'own' ? text.own(number) : text.lent(number, publication?.studyTitle ?? '')
  }
}

/** Title and number of a version, as lists to choose from show it. */
export function useVersionName(): (version: NamedVersion) => string {
  const language = useLanguage()
  const numberOf = useVersionNumber()
  return (version) => `${version.title[language] || version.title.da}, ${numberOf(version)}`
}
