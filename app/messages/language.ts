import type { Language } from '#db/schema.ts'

export const screenLanguages = ['da', 'en'] as const satisfies readonly Language[]

export function isLanguage(value: unknown): value is Language {
  return (screenLanguages as readonly unknown[]).includes(value)
}

export const otherLanguage = (language: Language): Language => (language === 'da' ? 'en' : 'da')
