import { firstFacts, firstScopeCheck } from '../first-wording.ts'
import type { FaultList } from '../format-fault.ts'
import { answerModes, type FactsWording, type ScopeCheckWording } from '../informant-wording.ts'
import type { Text } from '../questionnaire.ts'

/**
 * The words around the scope card and about the informant, from texts named by their paths. A text that is used is
 * taken out of the map.
 */
export function readWording(
  texts: Map<string, Text>,
  faults: FaultList,
): { readonly scopeCheck?: ScopeCheckWording; readonly facts?: FactsWording } {
  const hasModes = [...texts.keys()].some((name) => name.startsWith('facts.answerMode.'))
  const answerMode = {
    text: { da: '', en: '' },
    modes: Object.fromEntries(answerModes.map((mode) => [mode, { da: '', en: '' }])),
  }
  const factsShape = hasModes ? { ...firstFacts, answerMode } : firstFacts
  const isThere = (name: string) => [...texts.keys()].some((known) => known.startsWith(`${name}.`))
  return {
    ...(isThere('scopeCheck') && { scopeCheck: filled(firstScopeCheck, 'scopeCheck', texts, faults) }),
    ...(isThere('facts') && { facts: filled(factsShape as FactsWording, 'facts', texts, faults) }),
  }
}

/** The same shape with the texts of the file; a text that is missing is a fault. */
function filled<T>(shape: T, path: string, texts: Map<string, Text>, faults: FaultList): T {
  const parts = shape as Readonly<Record<string, unknown>>
  if (typeof parts['da'] === 'string') {
    const text = texts.get(path)
    if (!text) faults.add(`texts: ${path}`, 'missing')
    texts.delete(path)
    return (text ?? { da: '', en: '' }) as T
  }
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    filled(part, `${path}.${name}`, texts, faults),
  ])
  return (
    Array.isArray(shape) ? entries.map(([, part]) => part as unknown) : Object.fromEntries(entries)
  ) as T
}
