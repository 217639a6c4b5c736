/**
 * A zip of these files, not packed. What has been looked through is read from this, and not from the file that was sent:
 * two readers of the same zip may find different files in it.
 */
export function storedZip(contents: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of contents) {
    const name = Buffer.from(path)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    writeSizes(local, 14, bytes.length, name.length)
    parts.push(local, name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    // names are in UTF-8
    entry.writeUInt16LE(0x0800, 8)
    writeSizes(entry, 16, bytes.length, name.length)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, name)
    offset += 30 + name.length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(contents.size, 8)
  end.writeUInt16LE(contents.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end])).buffer
}

/** The checksum stays 0: the reader does not look at it. */
function writeSizes(header: Buffer, at: number, size: number, nameLength: number): void {
  header.writeUInt32LE(size, at + 4)
  header.writeUInt32LE(size, at + 8)
  header.writeUInt16LE(nameLength, at + 12)
}
