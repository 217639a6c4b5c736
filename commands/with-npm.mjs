import process from 'node:process'

/**
 * Ends this program when the npm that runs it has been ended: npm passes on Ctrl+C, but whoever ends npm by its id would
 * leave the server behind, holding its port.
 *
 * @param {() => void} end
 */
export function endWithNpm(end) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent === 1) return
  setInterval(() => {
    if (process.ppid !== parent) end()
  }, 500).unref()
}
