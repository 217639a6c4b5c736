import base from '../styles/base.css?raw'
import sheet from '../styles/chart-sheet.css?raw'
import charts from '../styles/charts.css?raw'

/**
 * The rules of `charts.css` and of the sheet around a chart that drawings with these classes use, able to stand alone: colours
 * instead of the page's variables, pixels instead of its measure of text.
 */
export function sheetStyle(classes: ReadonlySet<string>): string {
  return rules
    .flatMap(({ selectors, body }) => {
      const used = selectors.filter((selector) => classesIn(selector).every((name) => classes.has(name)))
      return used.length > 0 ? [`${used.join(',')}{${body}}`] : []
    })
    .join('\n')
}

/** The classes that are used in a drawing's markup. */
export function classesOf(markup: string): Set<string> {
  return new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ').filter(Boolean)),
  )
}

interface Rule {
  readonly selectors: readonly string[]
  readonly body: string
}

const variables = new Map(
  [...base.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
)

const rules: readonly Rule[] = [...withoutComments(sheet + charts).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
  ([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body: resolved(body).trim().replaceAll(/\s+/g, ' '),
  }),
)

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
}

function resolved(css: string): string {
  return css
    .replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole)
    .replaceAll(/([\d.]+)rem\b/g, (_, size: string) => `${Math.round(Number(size) * 1600) / 100}px`)
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}
