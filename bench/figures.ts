/** The p-th quantile as the smallest value that at least p of all values do not exceed; `null` of nothing. */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? null
}

export interface Goal {
  readonly text: string
  readonly met: boolean
}

/** `at least 3.5`, `at most 14`, with whether the figure keeps it. */
export const atMost = (figure: number | null, limit: number, unit: string): Goal => ({
  text: `≤ ${round(limit)} ${unit}`,
  met: figure !== null && figure <= limit,
})

export const atLeast = (figure: number | null, limit: number, unit: string): Goal => ({
  text: `≥ ${round(limit)} ${unit}`,
  met: figure !== null && figure >= limit,
})

export function round(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}

/** One line of the table: what, how much, and the goal if there is one. */
export function line(what: string, figure: number | null, unit: string, goal?: Goal): string {
  const value = figure === null ? '–' : `${round(figure)} ${unit}`
  const verdict = goal ? `goal ${goal.text}: ${goal.met ? 'met' : 'NOT MET'}` : ''
  return `  ${what.padEnd(46)} ${value.padStart(14)}   ${verdict}`.trimEnd()
}
