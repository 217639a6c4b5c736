import { renderToStaticMarkup } from 'react-dom/server'
import { CoverageSheet } from '#app/components/coverage-map/coverage-sheet.tsx'
import { LanguageContext } from '#app/messages/language-context.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import base from '../styles/base.css?raw'
import map from '../styles/coverage.css?raw'
import tables from '../styles/narrow-tables.css?raw'
import sheet from '../styles/coverage-sheet.css?raw'
import { drawnCoverage, type LoadedCoverage } from './coverage-page.server.ts'
import { openPractice } from './open-practices.ts'

/** A browser that opens the file fetches nothing and runs nothing, whatever a practice is called. */
export const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * The map as one HTML file that needs nothing but itself: its rules are in it, and no scripts. A cell opens by its address
 * within the file.
 */
export function coverageFile(
  loaded: LoadedCoverage,
  { language, at }: { language: Language; at: string },
): string {
  const { study, wave, view, basis, tooMany, map: counted } = loaded
  const drawn = renderToStaticMarkup(
    <LanguageContext.Provider value={language}>
      <CoverageSheet
        study={study}
        wave={wave}
        at={at}
        view={{ ...view, open: null }}
        basis={basis}
        tooMany={tooMany}
        drawn={drawnCoverage(loaded)}
        cells={counted.cells.map((line) => line.map(({ practices }) => practices))}
        practices={counted.all.practices.flatMap((id) => {
          const practice = loaded.practices.get(id)
          return practice ? [withoutRoles(practice)] : []
        })}
      />
    </LanguageContext.Provider>,
  )
  const title = renderToStaticMarkup(<title>{messagesIn[language].coverage.fileTitle(study.title)}</title>)
  const lines = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${filePolicy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="robots" content="noindex" />',
    title,
    `<style>${style}</style>`,
    '</head>',
    `<body>${drawn}</body>`,
    '</html>',
  ]
  return `${lines.join('\n')}\n`.replaceAll(notInHtml, '�')
}

/** A practice as the file tells of it: how many have answered, and not in which role. */
function withoutRoles(practice: Parameters<typeof openPractice>[0]) {
  const { roles: _, ...told } = openPractice(practice)
  return told
}
export type SheetPractice = ReturnType<typeof withoutRoles>

const style = [base, tables, map, sheet]
  .map((css) =>
    css
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  .join('\n')

/** Characters that HTML text may not hold. */
const notInHtml =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
