import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { shownSettings, type ShownSettings } from './shown-settings.ts'
import { missingPractices, type ListedMissing } from './list-slice.ts'
import { listedPractices, type ListedPractice } from './listed-practice.ts'

/** A whole list, for a file. */
export interface ListFile {
  readonly model: RuleRun['model']
  readonly settings: ShownSettings
  /** Best first. */
  readonly lines: readonly ListedPractice[]
  readonly missing: readonly ListedMissing[]
}

export function listFile(run: RuleRun, content: FrozenContent): ListFile {
  return {
    model: run.model,
    settings: shownSettings(run.shortlist.settings),
    lines: listedPractices(run, content),
    missing: missingPractices(run, content),
  }
}
