interface Sized {
  /** About how much memory it takes. */
  readonly bytes: number
}

export interface KeptFigures<Kept extends Sized> {
  readonly find: (digest: string) => Kept | undefined
  readonly add: (digest: string, kept: Kept) => void
  readonly drop: (digest: string) => void
}

/**
 * Keeps what was used last, by digest: at most so many, and at most so many bytes unless the newest alone has more.
 *
 * @param isHeld whether something must stay for now, however much is kept.
 */
export function keptFigures<Kept extends Sized>(
  atMost: {
    readonly count: number
    readonly bytes: number
  },
  isHeld: (kept: Kept) => boolean = () => false,
): KeptFigures<Kept> {
  // in the order of last use
  const entries = new Map<string, Kept>()
  return {
    find(digest) {
      const kept = entries.get(digest)
      if (kept) {
        entries.delete(digest)
        entries.set(digest, kept)
      }
      return kept
    },
    add(digest, kept) {
      entries.delete(digest)
      entries.set(digest, kept)
      let bytes = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0)
      for (const [oldest, entry] of entries) {
        if (oldest === digest || (entries.size <= atMost.count && bytes <= atMost.bytes)) break
        if (isHeld(entry)) continue
        entries.delete(oldest)
        bytes -= entry.bytes
      }
    },
    drop: (digest) => void entries.delete(digest),
  }
}
