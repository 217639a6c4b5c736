/** Of a body that is larger, the middle is left out; files of ours are at most 5 MB, so that it lies inside one that is refused. */
export const mostKept = 6 * 1024 * 1024

/** From the end of the body: what stands behind the file in the form. */
const keptEnd = 256 * 1024

/** A form with a file that is larger than any of ours: read, but not held, so that what was typed beside it can be shown again. */
export function isLargeUpload(request: Request): boolean {
  return (
    request.body !== null &&
    /^multipart\/form-data\b/i.test(request.headers.get('Content-Type') ?? '') &&
    Number(request.headers.get('Content-Length')) > mostKept
  )
}

/** The form without the middle of its body. */
export async function readLargeUpload({ body, headers }: Request): Promise<FormData> {
  const start: Uint8Array[] = []
  let room = mostKept - keptEnd
  let end = Buffer.alloc(0)
  const reader = body!.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const inStart = read.value.subarray(0, room)
    start.push(inStart)
    end = Buffer.concat([end, read.value.subarray(inStart.length)]).subarray(-keptEnd)
    room -= inStart.length
  }
  const type = { 'Content-Type': headers.get('Content-Type') ?? '' }
  return new Response(Buffer.concat([...start, end]), { headers: type }).formData()
}
