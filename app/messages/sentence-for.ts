/** The sentence for a word that an address says; none for words without one, those that every object knows among them. */
export function sentenceFor(
  sentences: Readonly<Record<string, string>>,
  word: string | null,
): string | undefined {
  return word !== null && Object.hasOwn(sentences, word) ? sentences[word] : undefined
}
