import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import type { StepFigure } from '#app/report/practice/step-figures.ts'

/** Where it stands how a figure was computed, of the total or, by its id, of an element. */
export type StepsPath = (figure: StepFigure, element: string | null) => string

/** @param path of the profile. */
export function stepsPathOf(path: string, scopeVersion: number, choices: ResultChoices): StepsPath {
  const chosen = addressOf(choices)
  return (figure, element) => {
    const asked = new URLSearchParams({ scope: String(scopeVersion), figure, ...(element && { element }) })
    return `${path}/steps?${asked}${chosen && `&${chosen}`}`
  }
}
