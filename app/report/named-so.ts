import { foldDanish } from '#db/practice-keys.ts'

const wordsAtMost = 8

/** Whether every word of a search occurs in the name or the code of a practice, folded as in the list of practices. */
export function isNamedSo(search: string): (practice: { name: string; code: string }) => boolean {
  const words = foldDanish(search).split(/\s+/).filter(Boolean).slice(0, wordsAtMost)
  return ({ name, code }) => {
    const text = foldDanish(`${name}\n${code}`)
    return words.every((word) => text.includes(word))
  }
}
