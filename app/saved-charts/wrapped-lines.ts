/**
 * Text in lines no longer than so many characters, broken between words; a longer word is cut. SVG breaks no lines by itself.
 */
export function wrappedLines(text: string, characters: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[\t\n\r ]+/).flatMap((word) => cut(word, characters))) {
    if (line && line.length + 1 + word.length > characters) {
      lines.push(line)
      line = word
    } else {
      line = line ? `${line} ${word}` : word
    }
  }
  return line ? [...lines, line] : lines
}

function cut(word: string, characters: number): string[] {
  // by code point, so that no character is cut in two
  const points = [...word]
  const parts: string[] = []
  for (let from = 0; from < points.length; from += characters) {
    parts.push(points.slice(from, from + characters).join(''))
  }
  return parts
}
