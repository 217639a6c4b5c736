/** One page of a list, and where it lies in the whole. */
export interface PlaceInList {
  readonly page: number
  readonly pages: number
  /** Number of the first row, from 1. */
  readonly from: number
  readonly total: number
}

/** Where the wanted page lies; one that is none or past the end becomes the nearest that is there. */
export function placeInList(total: number, wanted: number | string | null, size: number): PlaceInList {
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(wanted)) || 1))
  return { page, pages, from: (page - 1) * size + 1, total }
}

/** The wanted page of a list that is read whole. */
export function pageOf<T>(
  rows: readonly T[],
  wanted: string | null,
  size: number,
): PlaceInList & { readonly rows: readonly T[] } {
  const place = placeInList(rows.length, wanted, size)
  return { ...place, rows: rows.slice(place.from - 1, place.from - 1 + size) }
}
