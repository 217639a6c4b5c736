import { diffWordsWithSpace } from 'diff'

/** A stretch of a text: in both, only in the earlier, or only in the later. */
export interface TextStretch {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/** Texts that differ in more places than this are marked as a whole: word by word they would tell nobody anything. */
const mostPlaces = 200

/** What was taken out of a text and what was put in, word by word. Each side's stretches make up its whole text. */
export function wordChanges(before: string, after: string): readonly TextStretch[] {
  const stretches = diffWordsWithSpace(before, after, { maxEditLength: mostPlaces })
  if (!stretches) {
    return [
      { in: 'before', text: before },
      { in: 'after', text: after },
    ]
  }
  return stretches.map(({ added, removed, value }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    text: value,
  }))
}
