/**
 * A path of our own to go on to, from a value that anybody may have written.
 *
 * @returns the path with its query, or `/` for anything that could lead to another host.
 */
export function safePath(value: string, otherwise = '/'): string {
  if (!/^\/(?![/\\])[\w\-./?=&%~+,:@]*$/.test(value) || /%(0|1|5c|7f)/i.test(value)) return otherwise
  const url = new URL(value, 'http://our.invalid')
  return url.host === 'our.invalid' && !url.pathname.startsWith('//') ? url.pathname + url.search : otherwise
}
