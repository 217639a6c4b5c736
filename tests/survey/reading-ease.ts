/**
 * LIX of a text (Björnsson, 1968): words per sentence + 100 × long words / words; a word is long from seven letters. A
 * short line in which every word is long is no test of a text, so it is read of items and of paragraphs alike.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const sentences = Math.max(1, (text.match(/[.:?!](?=\s|$)/g) ?? []).length)
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentences + (100 * long) / words.length
}
