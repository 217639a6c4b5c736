import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import type { StepFigure } from '#app/report/practice/step-figures.ts'

/** Where it stands how a figure was computed, of the total or, by its id, of an element; on another scope version if it is given. */
export type StepsPath = (figure: StepFigure, element: string | null, version?: number) => string

/** @param path of the profile. */
export function stepsPathOf(path: string, scopeVersion: number, choices: ResultChoices): StepsPath {
  const chosen = addressOf(choices)
  return (figure, element, version = scopeVersion) => {
    const asked = new URLSearchParams({ scope: String(version), figure, ...(element && { element }) })
    return `${path}/steps?${asked}${chosen && `&${chosen}`}`
  }
}
