/** A stretch of a text: in both, only in the earlier, or only in the later. */
export interface TextStretch {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/** Longer texts than this, in words by words, are marked as a whole. */
const mostPairs = 90_000

/**
 * What was taken out of a text and what was put in, word by word: the longest common subsequence of words, each
 * with the space that follows it.
 */
export function wordChanges(before: string, after: string): readonly TextStretch[] {
  if (before === after) return before === '' ? [] : [{ in: 'both', text: before }]
  const was = wordsOf(before)
  const is = wordsOf(after)
  if (was.length * is.length > mostPairs) return joined([...was.map(as('before')), ...is.map(as('after'))])
  const common = commonLengths(was, is)
  const stretches: TextStretch[] = []
  let left = 0
  let right = 0
  while (left < was.length || right < is.length) {
    const [word, other] = [was[left], is[right]]
    if (word !== undefined && word === other) {
      stretches.push({ in: 'both', text: word })
      left += 1
      right += 1
    } else if (other === undefined || (word !== undefined && longer(common, left, right))) {
      stretches.push({ in: 'before', text: word ?? '' })
      left += 1
    } else {
      stretches.push({ in: 'after', text: other })
      right += 1
    }
  }
  return joined(stretches)
}

/** Each word with the space after it, the last one too. */
function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : (`${text} `.match(/\S+\s+|\s+/g) ?? [])
}

/** Row by row from the end: how many words the rests of both texts have in common, in order. */
function commonLengths(was: readonly string[], is: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1))
  for (let left = was.length - 1; left >= 0; left -= 1) {
    const [row, below] = [rows[left], rows[left + 1]]
    if (!row || !below) continue
    for (let right = is.length - 1; right >= 0; right -= 1) {
      row[right] =
        was[left] === is[right]
          ? (below[right + 1] ?? 0) + 1
          : Math.max(below[right] ?? 0, row[right + 1] ?? 0)
    }
  }
  return rows
}

/** Whether as much is in common when the word on the left is taken out as when the one on the right is put in. */
function longer(common: readonly Uint16Array[], left: number, right: number): boolean {
  return (common[left + 1]?.[right] ?? 0) >= (common[left]?.[right + 1] ?? 0)
}

function as(where: TextStretch['in']) {
  return (text: string): TextStretch => ({ in: where, text })
}

function joined(stretches: readonly TextStretch[]): readonly TextStretch[] {
  const result: TextStretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last?.in === stretch.in) result[result.length - 1] = { in: last.in, text: last.text + stretch.text }
    else result.push(stretch)
  }
  return result
}
