/**
 * LIX of a text (Björnsson, 1968): words per sentence + 100 × long words / words, where a word is long from seven letters.
 * Below 25 is for children, 35 to 45 is an ordinary newspaper, above 55 is a law.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const sentences = Math.max(1, (text.match(/[.:?!](?=\s|$)/g) ?? []).length)
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentences + (100 * long) / words.length
}
