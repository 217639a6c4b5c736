import type { GateName } from '#analysis/shortlist/gates.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { shownSettings, type ShownSettings } from './shown-settings.ts'
import { missingPractices, type ListedMissing } from './list-slice.ts'
import { listedPractices, type ListedPractice } from './listed-practice.ts'

/** A whole list, for a file. */
export interface ListFile {
  readonly model: RuleRun['model']
  readonly settings: ShownSettings
  /** What the rule could ask of every practice, and does not. */
  readonly gatesOff: readonly GateName[]
  /** Best first. */
  readonly lines: readonly ListedPractice[]
  readonly missing: readonly ListedMissing[]
}

export function listFile(run: RuleRun, content: FrozenContent): ListFile {
  return {
    model: run.model,
    settings: shownSettings(run.shortlist.settings),
    gatesOff: run.shortlist.gates.flatMap(({ gate, on }) => (on ? [] : gate)),
    lines: listedPractices(run, content),
    missing: missingPractices(run, content),
  }
}
