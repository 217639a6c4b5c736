import { z } from 'zod'
import { municipalities } from '#codes/municipalities.ts'
import { practiceSorts, type PracticeFilter } from '#db/queries/practice-list.ts'
import { cellText } from '#app/imports/cell-text.ts'

/** What the address of the list says. Whatever it cannot mean is left out. */
const Query = z.object({
  search: z.string().max(200).transform(cellText).catch(''),
  region: z.string().max(40).catch(''),
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .catch(''),
  area: z.string().max(200).transform(cellText).catch(''),
  level: z.enum(['1', '2', '3', '4', '5']).or(z.literal('')).catch(''),
  ended: z.enum(['1']).or(z.literal('')).catch(''),
  contested: z.enum(['1']).or(z.literal('')).catch(''),
  sort: z.enum(practiceSorts).catch('name'),
  direction: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type PracticeListQuery = z.infer<typeof Query>

export function readPracticeListQuery(params: URLSearchParams): PracticeListQuery {
  return Query.parse(Object.fromEntries(params))
}

/** What to look for in the database. */
export function practiceFilter(
  studyId: string,
  query: PracticeListQuery,
  { mayReadResults }: { mayReadResults: boolean },
): PracticeFilter {
  const inRegion = municipalities.filter(({ region }) => region === query.region).map(({ code }) => code)
  const codes = query.municipality ? [query.municipality] : inRegion
  return {
    studyId,
    search: query.search,
    municipalityCodes: codes.length > 0 ? codes : undefined,
    area: query.area || undefined,
    level: query.level ? (Number(query.level) as PracticeFilter['level']) : undefined,
    // what informants said about the scope belongs to the answers
    ended: query.ended === '1',
    contested: mayReadResults && query.contested === '1',
  }
}

/** Whether anything but the study is asked for. */
export function isFiltered({ studyId: _, ...asked }: PracticeFilter): boolean {
  return Object.values(asked).some(Boolean)
}
