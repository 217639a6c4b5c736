/** There are so many waiting that one more would wait too long. */
export class NoTurn extends Error {}

/**
 * Lets so many pieces of work go on at once, and so many wait for their turn, first come, first served.
 *
 * @returns does a piece of work in its turn; rejects with `NoTurn` at once when the line is full.
 */
export function turns(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let going = 0
  return async (work) => {
    if (going < atOnce) going += 1
    else {
      if (waiting.length >= mostWaiting) throw new NoTurn('too many are waiting')
      // whoever is done hands its place on
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else going -= 1
    }
  }
}
