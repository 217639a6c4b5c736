import type { Part } from './questionnaire-parts.ts'
import { isText, sameValue, sameWords, wordsOf } from './same-part.ts'

/** The parts of one version, by path. */
export type Parts = ReadonlyMap<string, Part>

/**
 * Whether an id got another meaning: what is stored for it is another kind of thing, an item was turned and reworded at
 * once, or a field of an earlier version came back with other words or another direction.
 */
export function isReusedId(
  was: Part | undefined,
  is: Part,
  { before, after, earlier }: { before: Parts; after: Parts; earlier: readonly Parts[] },
): boolean {
  if (is.id === undefined) return false
  const field = `field/${is.id}`
  if (was) {
    if (was.stores !== is.stores) return true
    return is.rule === 'direction' && isReworded(before.get(field), after.get(field))
  }
  if (is.stores === undefined) return false
  const direction = (parts: Parts) => parts.get(`${field}/reverse`)?.value
  return earlier.some((parts) => {
    const then = parts.get(field)
    if (!then) return false
    return then.stores !== is.stores || direction(parts) !== direction(after) || isReworded(then, is)
  })
}

/**
 * Whether a code's label is what another code's label was, in one language at least. Not for a scale of which points
 * were taken away: there all of them move.
 *
 * @param labels all labels of the earlier version among which this code's belongs.
 */
export function isReusedCode(was: Part, is: Part, labels: readonly Part[], after: Parts): boolean {
  if (!isText(was.value) || !isText(is.value)) return false
  if (is.among === 'scale' && labels.some(({ path }) => !after.has(path))) return false
  const { value: label } = is
  const { value: own } = was
  return (['da', 'en'] as const).some((language) => {
    const words = wordsOf(label[language])
    return (
      words !== '' &&
      words !== wordsOf(own[language]) &&
      labels.some(
        ({ path, value }) => path !== is.path && isText(value) && wordsOf(value[language]) === words,
      )
    )
  })
}

/** Whether a code of a question that does not count was one of its codes before, with another label. */
export function isReturnedCode(is: Part, earlier: readonly Parts[]): boolean {
  return is.rule === 'option' && earlier.some((parts) => isReworded(parts.get(is.path), is))
}

function isReworded(was: Part | undefined, is: Part | undefined): boolean {
  return Boolean(was && is && !sameValue(was.value, is.value) && !sameWords(was.value, is.value))
}
