import { createContext } from 'react'
import type { Language } from '#db/schema.ts'

/** The language of what is drawn below; Danish where nobody says. Pages get theirs from the root. */
export const LanguageContext = createContext<Language>('da')
