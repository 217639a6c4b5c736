import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Language } from '#db/schema.ts'
import type { DrawnChart, PageData } from './chart-file.tsx'

/** A chart of a page, drawn from what the page's loader gives. */
export function chartOf<Data extends PageData>(
  page: (args: LoaderFunctionArgs) => Promise<Data>,
  draw: (data: Data, asked: Asked) => Found<NamedChart>,
): SavedChart {
  return async (args, asked) => {
    const data = await page(args)
    const chart = draw(data, asked)
    return chart && chart !== 'computing' && !('tampered' in chart)
      ? { page: data, chart, name: chart.name }
      : chart
  }
}

/** What the address of a file asks for beside its page's choices, and the reader's language. */
interface Asked {
  readonly asked: URLSearchParams
  readonly language: Language
}

interface NamedChart extends DrawnChart {
  /** The end of the file's name, where the id does not tell it from others. */
  readonly name?: string
}

/** The parts of a frozen set, by its number, that are not what was frozen: nothing is drawn of it. */
interface OfTampered {
  readonly set: number
  readonly tampered: readonly string[]
}

/** `null` where the page has no such chart, `computing` while its figures are not there yet. */
type Found<Chart> = Chart | OfTampered | 'computing' | null

export type SavedChart = (
  page: LoaderFunctionArgs,
  asked: Asked,
) => Promise<Found<{ page: PageData; chart: DrawnChart; name: string | undefined }>>
