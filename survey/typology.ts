import type { CategoryId } from './questionnaire.ts'

/** The eleven elements in their four categories; every questionnaire has these, in this order. */
export const typology: readonly { readonly category: CategoryId; readonly elements: readonly string[] }[] = [
  { category: 'knowledge', elements: ['e01', 'e02'] },
  { category: 'concept', elements: ['e03', 'e04'] },
  { category: 'spread', elements: ['e05', 'e06'] },
  { category: 'adaptation', elements: ['e07', 'e08', 'e09', 'e10', 'e11'] },
]

/** `e01` … `e11`. */
export const elementIds: readonly string[] = typology.flatMap(({ elements }) => elements)
