import { z } from 'zod'
import { informantRoles } from '#survey/informant-wording.ts'

/** What is shown in the preview; anything else in the address counts as the first of each. */
export const PreviewChoice = z.object({
  page: z.string().max(40).catch('start'),
  role: z.enum(informantRoles).catch('staff'),
  language: z.enum(['da', 'en']).catch('da'),
  width: z.enum(['390', '1280']).catch('390'),
})
export type PreviewChoice = z.infer<typeof PreviewChoice>

export function previewChoice(search: URLSearchParams): PreviewChoice {
  return PreviewChoice.parse(Object.fromEntries(search))
}

/** The language in which a page of a draft is asked for; `null` on every other page of the site. */
export function previewedLanguage({ pathname, searchParams }: URL): 'da' | 'en' | null {
  if (!/\/questionnaires\/drafts\/[^/]+\/preview\/page$/.test(pathname)) return null
  return PreviewChoice.shape.language.parse(searchParams.get('language'))
}
