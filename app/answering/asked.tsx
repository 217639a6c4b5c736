import type { Language } from '#db/schema.ts'
import type { Text } from '#survey/questionnaire.ts'

/** Words of the questionnaire, in the language of the questions, whatever that of the page is. */
export function Asked({ text, language }: { text: Text | string; language: Language }) {
  return <span lang={language}>{typeof text === 'string' ? text : text[language]}</span>
}

/** One of the answers to choose from, in the language of the questions. */
export function choiceOf(value: string | number, label: Text, language: Language) {
  return { value: String(value), label: label[language], lang: language }
}
