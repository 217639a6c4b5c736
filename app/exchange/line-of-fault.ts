/** The line of a text at which `JSON.parse` gave up; `null` where it does not say. */
export function lineOfFault({ message }: SyntaxError, text: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}
