/** One letter, starred or not, and what stands below the line after it: `r*_wg`, `n_p`. */
const symbol = /(?<![\p{L}\d])(\p{L}\*?)_(\p{L}+)/u

/** A text in which symbols stand as they do in print: a with wg below the line. */
export function Subscripted({ text }: { text: string }) {
  // what is between two symbols, the letter of the next, and its index
  return text.split(symbol).map((part, at) => (at % 3 === 2 ? <sub key={at}>{part}</sub> : part))
}
