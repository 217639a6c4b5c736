/** What is in a document under each heading, up to the next one of its level or above, by the heading's address. */
export function sectionsOf(text: string): Map<string, string> {
  const headings = [...text.matchAll(/^(#+) (.+)$/gm)].map((match) => ({
    level: match[1]!.length,
    address: addressOf(match[2]!),
    from: match.index,
  }))
  return new Map(
    headings.map(({ level, address, from }, place) => {
      const next = headings.slice(place + 1).find((heading) => heading.level <= level)
      return [address, text.slice(from, next?.from)]
    }),
  )
}

/** The address that a heading has on GitHub. */
export function addressOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** Where a document links to: a file, empty for itself, and an address in it. */
export function linksIn(text: string): { file: string; address: string }[] {
  return [...text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)].map(([, file, address]) => ({
    file: file!,
    address: address!,
  }))
}

/** Everything in code, and each word of it. */
export function codesIn(text: string): Set<string> {
  const codes = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)
  return new Set(codes.flatMap((code) => [code, ...code.split(/[^\p{L}\p{N}_]+/u)]))
}
