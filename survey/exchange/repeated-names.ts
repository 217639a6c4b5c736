import { propertyPath, type FaultList } from '../format-fault.ts'

/**
 * Finds names that stand twice in one object of a JSON text, of which a parser keeps the last in silence.
 *
 * @param json a text that is JSON.
 */
export function findRepeatedNames(json: string, faults: FaultList): void {
  const around: Around[] = []
  for (const [token, quoted, colon] of json.matchAll(tokens)) {
    const within = around.at(-1)
    if (token === '{') around.push({ names: new Set(), name: '', index: 0 })
    else if (token === '[') around.push({ names: null, name: '', index: 0 })
    else if (token === '}' || token === ']') around.pop()
    else if (token === ',' && within) within.index += 1
    else if (quoted !== undefined && colon !== undefined && within?.names) {
      within.name = JSON.parse(quoted) as string
      if (within.names.has(within.name)) faults.add(pathOf(around), 'duplicate_id', { value: within.name })
      within.names.add(within.name)
    }
    if (faults.isFull) return
  }
}

/** An object or a list that is open, and where in it we are. */
interface Around {
  /** Of an object. */
  readonly names: Set<string> | null
  name: string
  index: number
}

// a text, which is a name when a colon follows, or what opens, parts or closes
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/g

function pathOf(around: readonly Around[]): string {
  return around.reduce(
    (path, { names, name, index }) => (names ? propertyPath(path, name) : `${path}[${index}]`),
    '',
  )
}
