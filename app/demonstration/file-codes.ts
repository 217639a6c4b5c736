import type { Element, Questionnaire } from '#survey/questionnaire.ts'

// The demonstration's files have codes of their own; here they become ours. Levels, municipalities and roles are read by
// the importers.

/** `E01-1` → `e01_1`. */
export function itemIdOf(fileItem: string): string {
  return fileItem.toLowerCase().replace('-', '_')
}

/** `ja` → `yes`, as the form for the informant's facts sends it. */
export function ownStakeOf(fileStake: string): string {
  return fileStake === 'ja' ? 'yes' : fileStake === 'nej' ? 'no' : ''
}

/**
 * What an informant must have chosen for a row of answers.csv, as the form sends it.
 *
 * @returns `undefined` when nothing was chosen; submitting makes that −1.
 */
export function chosenValue(row: { value: string; status: string }): string | undefined {
  if (row.status === 'svar') return row.value
  if (row.status === 'ved_ikke') return '-7'
  if (row.status === 'ikke_relevant') return '-8'
  return undefined
}

/** Parts a response by the pages on which it was given. */
export function fieldsByElement(
  questionnaire: Questionnaire,
  fields: ReadonlyMap<string, string>,
): { element: Element; fields: Record<string, string> }[] {
  return questionnaire.categories
    .flatMap(({ elements }) => elements)
    .map((element) => ({
      element,
      fields: Object.fromEntries([...fields].filter(([field]) => field.startsWith(`${element.id}_`))),
    }))
}
