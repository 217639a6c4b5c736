import { cellText } from './cell-text.ts'
import { readTableAside } from './read-table.server.ts'
import type { TableFault } from './read-table.ts'

/** Why nothing was read: the table's own faults, or no file chosen. */
export type UploadFault = TableFault | (Omit<TableFault, 'code'> & { readonly code: 'no_file' })

export type UploadRead =
  { readonly fileName: string; readonly rows: string[][] } | { readonly fault: UploadFault }

/**
 * Reads what the upload form sent: a file in `file`, or a paste in `paste`.
 *
 * @returns `fileName` is empty for a paste.
 */
export async function readUpload(form: FormData): Promise<UploadRead> {
  const paste = form.get('paste')
  const file = form.get('file')
  if (typeof paste === 'string') {
    const read = await readTableAside({ text: paste })
    return 'fault' in read ? read : { fileName: '', rows: read.rows }
  }
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { fault: { code: 'no_file' } }
  const read = await readTableAside({ bytes: new Uint8Array(await file.arrayBuffer()) })
  return 'fault' in read ? read : { fileName: cellText(file.name).slice(-120), rows: read.rows }
}
