import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { listFile, type ListFile } from './list-file.ts'
import { listSlice, type ListSlice } from './list-slice.ts'
import type { ListView } from './list-view.ts'
import { scenarioSlice, type ScenarioSlice } from './scenario-slice.ts'

/** What each page of a list draws, and nothing else. */
export interface ListSlices {
  readonly list: ListSlice
  readonly scenarios: ScenarioSlice
  readonly file: ListFile
}

export type ListPart = keyof ListSlices

/** What an address asks to see of a list, and which page of those beside it. */
export interface ListQuestion extends ListView {
  readonly missingPage: number
}

export const listSlices: {
  readonly [Part in ListPart]: (run: RuleRun, content: FrozenContent, view: ListQuestion) => ListSlices[Part]
} = {
  list: listSlice,
  scenarios: scenarioSlice,
  file: listFile,
}
