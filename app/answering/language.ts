import type { Language } from '#db/schema.ts'

/** The language that an informant is asked in: the one chosen in the browser where the study has it. */
export function languageFor(studyLanguages: string, chosen: Language | null): Language {
  const offered = studyLanguages.split(',') as Language[]
  if (chosen && offered.includes(chosen)) return chosen
  return offered.includes('da') ? 'da' : 'en'
}
