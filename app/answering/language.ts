import type { Language } from '#db/schema.ts'

/** The language that an informant is asked in: the one chosen in the browser where the study has it. */
export function languageFor(studyLanguages: string, chosen: Language | null): Language {
  const offered = offeredIn(studyLanguages)
  if (chosen && offered.includes(chosen)) return chosen
  return offered.includes('da') ? 'da' : 'en'
}

/** The languages that a study asks in. */
export function offeredIn(studyLanguages: string): readonly Language[] {
  return studyLanguages.split(',') as Language[]
}

/** What the buttons of the language switch say in `go`. */
export const languageSteps = ['language-da', 'language-en'] as const

/** The language that a button turns to; `null` for every other button. */
export function languageStep(go: unknown): Language | null {
  if (go === 'language-da') return 'da'
  return go === 'language-en' ? 'en' : null
}
