import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { useChoicesSentences } from '#app/components/result-choices.tsx'
import { LanguageContext } from '#app/messages/language-context.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ResultChoices } from '#app/report/choices.ts'
import type { Counted } from '#app/report/counted.ts'
import type { Language } from '#db/schema.ts'
import { SavingContext } from './saving.ts'
import { classesOf, sheetStyle } from './sheet-style.ts'

/** What every page of results loads, and a file of one of its charts says. */
export interface PageData {
  readonly study: { readonly title: string; readonly syntheticAt: string | null }
  readonly wave: { readonly title: string }
  /** Absent where nothing is chosen in the address: then the figure's own basis says how it was computed. */
  readonly choices?: ResultChoices | undefined
}

/** A chart of a page. */
export interface DrawnChart {
  /** Draws exactly one `ChartFigure`, from its props alone. */
  readonly figure: ReactElement
  readonly counted: Counted
  /** The practice or element it is about. */
  readonly about?: string | null
}

/**
 * A chart as a file that stands alone: the same drawing as on its page, with fixed measures, its own rules, and the words that
 * a reader elsewhere needs.
 *
 * @returns XML that any strict parser reads.
 * @throws Error when the figure is not a `ChartFigure` around one chart of a known height.
 */
export function chartFile(page: PageData, chart: DrawnChart, language: Language): string {
  const draw = (drawn: { chartHeight: number; style: string }) =>
    renderToStaticMarkup(
      <LanguageContext.Provider value={language}>
        <Sheet page={page} chart={chart} drawn={drawn} />
      </LanguageContext.Provider>,
    )
  const first = draw({ chartHeight: 0, style: '' })
  const chartHeight = Number(/<svg class="chart"[^>]* height="(\d+)"/.exec(first)?.[1])
  if (!chartHeight) throw new Error('a saved chart must be an svg of class chart with a height in pixels')
  const markup = draw({ chartHeight, style: sheetStyle(classesOf(first)) })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replaceAll(notInXml, '�')}\n`
}

/** Characters that XML does not have. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function Sheet({
  page: { study, wave, choices },
  chart: { figure, counted, about = null },
  drawn,
}: {
  page: PageData
  chart: DrawnChart
  drawn: { chartHeight: number; style: string }
}) {
  const { charts: text } = useMessages()
  const sentences = useChoicesSentences()
  const saving = {
    ...drawn,
    about,
    synthetic: study.syntheticAt === null ? null : text.synthetic,
    foot: [text.from(study.title, wave.title), ...(choices ? [text.how(sentences(choices, counted))] : [])],
  }
  return <SavingContext.Provider value={saving}>{figure}</SavingContext.Provider>
}
