import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * Lets others go first: the calling thread, or all threads of this process, among them those that collect garbage. On Linux a
 * priority is that of one thread, and threads made later have their maker's. Where a machine does not allow it everything runs
 * as the others do.
 *
 * @param niceness from 0, as everybody, to 19, the last.
 */
export function standBack(niceness: number, what: 'thread' | 'process'): void {
  if (process.platform !== 'linux') return
  for (const thread of what === 'process' ? ownThreads() : [0]) {
    try {
      setPriority(thread, niceness)
    } catch {
      // it has ended, or may not: slower pages are better than none
    }
  }
}

function ownThreads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [0]
  }
}
