/** Of a body that is larger, the middle is left out; files of ours are at most 5 MB, so that one it was cut out of is refused. */
export const mostKept = 6 * 1024 * 1024
const largestFile = 5 * 1024 * 1024

/** From the end of the body: what stands behind the file in the form. */
const keptEnd = 256 * 1024
const keptStart = mostKept - keptEnd

/** A form that is larger than any of ours: read, but not held, so that what was typed beside its file can be shown again. */
export function isLargeUpload(request: Request): boolean {
  return (
    request.body !== null &&
    /^multipart\/form-data\b/i.test(request.headers.get('Content-Type') ?? '') &&
    Number(request.headers.get('Content-Length')) > mostKept
  )
}

/**
 * The form without the middle of its body.
 *
 * @returns `null` when the middle did not lie inside a file that is too large for every page: what was typed would be cut.
 */
export async function readLargeUpload({ body, headers }: Request): Promise<FormData | null> {
  const start = Buffer.alloc(keptStart)
  // the newest of what came after it, the oldest of that written over
  const end = Buffer.alloc(keptEnd)
  let length = 0
  const reader = body!.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    let left = read.value
    while (left.length > 0) {
      const behind = length - keptStart
      const taken = left.subarray(0, behind < 0 ? -behind : keptEnd - (behind % keptEnd))
      if (behind < 0) start.set(taken, length)
      else end.set(taken, behind % keptEnd)
      length += taken.length
      left = left.subarray(taken.length)
    }
  }
  if (length <= mostKept) return null
  const oldest = (length - keptStart) % keptEnd
  const cut = Buffer.from(crypto.randomUUID())
  const parts = [start, cut, end.subarray(oldest), end.subarray(0, oldest)]
  const type = { 'Content-Type': headers.get('Content-Type') ?? '' }
  const form = await new Response(Buffer.concat(parts), { headers: type }).formData()
  return (await isCutInFile(form, cut)) ? form : null
}

async function isCutInFile(form: FormData, cut: Buffer): Promise<boolean> {
  for (const value of form.values()) {
    if (typeof value === 'string' || value.size <= largestFile) continue
    if (Buffer.from(await value.arrayBuffer()).includes(cut)) return true
  }
  return false
}
