/**
 * What somebody wrote on a scope card as the items of a list: a line, a bullet or what a semicolon parts is an item. Only
 * the marks between items go; every word is kept, and a semicolon inside brackets parts nothing.
 */
export function scopeLines(text: string | null): string[] {
  if (text === null) return []
  return text
    .split(/\r\n|[\r\n•▪◦]/)
    .map((line) => line.replace(/^\s*[-–—*·]\s+/, ''))
    .flatMap(partsOf)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function partsOf(line: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of line) {
    if ('(['.includes(character)) depth += 1
    if (')]'.includes(character)) depth = Math.max(0, depth - 1)
    if (character === ';' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  // a bracket that is never closed holds nothing together
  return depth === 0 ? parts : line.split(';')
}
