/** What a form says that it has seen: the number of the newest decision about each practice, 0 for none. */
export function seenText(numbers: readonly (readonly [practice: string, number: number])[]): string {
  return numbers.map(([practice, number]) => `${practice}:${number}`).join(' ')
}
