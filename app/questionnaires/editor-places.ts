import type { FormatFault } from '#survey/format-fault.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'

/** Where in the editor a part of a draft is edited: the rest of the address, and the element when it is one. */
export interface EditorPlace {
  /** Below the draft's address: `/element/e01`, `/scale`; empty for the draft's own page. */
  readonly path: string
  readonly element: string | null
}

/** Faults of one kind at one place. */
export interface FaultGroup extends EditorPlace {
  readonly code: FormatFault['code']
  /** The language of texts that are missing; else what the fault says would be right. */
  readonly expected: string | null
  readonly count: number
}

/** The faults of a draft by where they are mended, in their order. */
export function faultsByPlace(content: Questionnaire, faults: readonly FormatFault[]): readonly FaultGroup[] {
  const groups = new Map<string, FaultGroup>()
  for (const { path, code, expected = null } of faults) {
    const place = editorPlaceOf(content, path)
    const key = [place.path, code, expected].join(' ')
    groups.set(key, { ...place, code, expected, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

function editorPlaceOf(content: Questionnaire, path: string): EditorPlace {
  const [, category, index] = /^categories\[(\d+)\]\.elements\[(\d+)\]/.exec(path) ?? []
  if (category !== undefined) {
    const element = content.categories[Number(category)]?.elements[Number(index)]?.id ?? null
    return { path: element === null ? '' : `/element/${element}`, element }
  }
  const [root = ''] = path.split(/[.[]/)
  if (['scale', 'noAnswers', 'stem'].includes(root)) return { path: '/scale', element: null }
  if (['facts', 'scopeCheck'].includes(root)) return { path: '/informant', element: null }
  if (root === 'ownPage') return { path: '/own', element: null }
  return { path: '', element: null }
}
