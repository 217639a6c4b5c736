import { setPriority } from 'node:os'

/**
 * Lets other threads go first; on Linux a priority is that of the calling thread alone. Where a machine does not allow it the
 * thread runs as the others do.
 *
 * @param niceness from 0, as everybody, to 19, the last.
 */
export function standBack(niceness: number): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(niceness)
  } catch {
    // slower pages are better than none
  }
}
