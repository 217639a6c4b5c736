import { inflateRawSync } from 'node:zlib'

export interface ZipLimits {
  /** Bytes that one file may become, and all files together. */
  readonly fileBytes: number
  readonly totalBytes: number
  readonly files: number
}

/**
 * Unpacks the XML files of a zip by its central directory, and stops at a limit whatever sizes the zip claims.
 *
 * @returns name → contents, or why not.
 */
export function readZipContents(
  bytes: Uint8Array,
  limits: ZipLimits,
): Map<string, Uint8Array> | 'damaged' | 'too_large' {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > zip.length) return 'damaged'
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.files) return 'too_large'

  const contents = new Map<string, Uint8Array>()
  let total = 0
  let entry = zip.readUInt32LE(end + 16)
  try {
    for (let index = 0; index < count; index += 1) {
      if (zip.readUInt32LE(entry) !== 0x02014b50) return 'damaged'
      const method = zip.readUInt16LE(entry + 10)
      const packed = zip.readUInt32LE(entry + 20)
      const nameLength = zip.readUInt16LE(entry + 28)
      const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength)
      const local = zip.readUInt32LE(entry + 42)
      entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
      if (!/\.(xml|rels)$/i.test(name)) continue

      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const data = zip.subarray(from, from + packed)
      const allowed = Math.min(limits.fileBytes, limits.totalBytes - total)
      if (allowed < 1 || (method === 0 && data.length > allowed)) return 'too_large'
      const unpacked = method === 0 ? data : inflateRawSync(data, { maxOutputLength: allowed })
      total += unpacked.length
      contents.set(name, unpacked)
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged'
  }
  return contents
}
