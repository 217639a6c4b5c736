/** Text as it is stored: normal form C, lines end in \n, no control characters but tab and newline, no half characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
}
