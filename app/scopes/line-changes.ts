import { diffArrays } from 'diff'
import { wordChanges, type TextStretch } from './word-changes.ts'

/** An item of a list in two versions of it. A changed one is told word by word. */
export type LineChange =
  | { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly stretches: readonly TextStretch[] }

/** An item whose words are shared to this degree is the same item, changed; else one went and another came. */
const sameItem = 0.4

/** What happened to the items of a list from one version to another, in reading order. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let gone: string[] = []
  let come: string[] = []
  const settle = () => {
    changes.push(...pairedChanges(gone, come))
    gone = []
    come = []
  }
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) gone.push(...value)
    else if (added) come.push(...value)
    else {
      settle()
      changes.push(...value.map((text) => ({ kind: 'kept', text }) as const))
    }
  }
  settle()
  return changes
}

/** Of items that stood in the same place: each that came is a change of the most similar one that went, if any is. */
function pairedChanges(gone: readonly string[], come: readonly string[]): LineChange[] {
  const left = [...gone]
  const changed = come.map((text): LineChange => {
    const likeness = left.map((other) => sharedWords(other, text))
    const most = Math.max(0, ...likeness)
    if (most < sameItem) return { kind: 'added', text }
    const [other = ''] = left.splice(likeness.indexOf(most), 1)
    return { kind: 'changed', stretches: wordChanges(other, text) }
  })
  return [...left.map((text) => ({ kind: 'removed', text }) as const), ...changed]
}

/** Twice the words in both over the words in each: 1 for the same words, 0 for no word in common. */
function sharedWords(one: string, other: string): number {
  const words = wordsOf(one)
  const others = wordsOf(other)
  const shared = words.filter((word) => {
    const place = others.indexOf(word)
    if (place >= 0) others.splice(place, 1)
    return place >= 0
  }).length
  const all = words.length + wordsOf(other).length
  return all === 0 ? 0 : (2 * shared) / all
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
