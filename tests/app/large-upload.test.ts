import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { median } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { mostKept } from '#app/http/large-upload.ts'
import { readForm, readUploadForm } from '#app/http/form.ts'
import { postForm } from '#tests/support/requests.ts'

const megabyte = 1024 * 1024

/** A form with a file between two fields, told to be as long as it is, as a browser sends it. */
function formOf(file: Uint8Array<ArrayBuffer>, name = 'rule; 1.json'): Promise<Request> {
  const form = new FormData()
  form.set('reason', 'Aftalt på Ærø')
  form.set('file', new File([file], name))
  form.set('intent', 'import')
  return postForm('/', form)
}

/** The same, coming in as pieces of some size that nobody else holds. */
async function inPieces(request: Request, size: number, seen: () => void = () => {}): Promise<Request> {
  let left = new Uint8Array(await request.arrayBuffer())
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left.length === 0) return controller.close()
      controller.enqueue(left.slice(0, size))
      left = left.subarray(size)
      seen()
    },
  })
  return new Request(request.url, { method: 'POST', headers: request.headers, body, duplex: 'half' })
}

const collectGarbage = () => {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

describe('a form with a file that is larger than any of ours', () => {
  test.each([0, 1, 10, 40])(
    'keeps what was typed before and behind %d MB more, and the file too large',
    async (more) => {
      const form = await readUploadForm(await formOf(new Uint8Array(mostKept + more * megabyte).fill(65)))
      expect([form.get('reason'), form.get('intent')]).toEqual(['Aftalt på Ærø', 'import'])
      const file = form.get('file') as File
      expect(file.name).toBe('rule; 1.json')
      expect(file.size).toBeGreaterThan(5 * megabyte)
      expect(file.size).toBeLessThan(mostKept)
    },
  )

  test.each([1000, 65_536, 300_000, 7_000_000])('is read the same in pieces of %d bytes', async (size) => {
    const bytes = new Uint8Array(mostKept + 2 * megabyte).fill(65)
    const form = await readUploadForm(await inPieces(await formOf(bytes), size))
    expect([form.get('reason'), form.get('intent')]).toEqual(['Aftalt på Ærø', 'import'])
    expect((form.get('file') as File).size).toBeGreaterThan(5 * megabyte)
  })

  test('is not held while it comes in', async () => {
    const request = await formOf(new Uint8Array(60 * megabyte).fill(65))
    let pieces = 0
    const held: number[] = []
    const counted = await inPieces(request, 65_536, () => {
      pieces += 1
      if (pieces % 100 !== 0) return
      collectGarbage()
      held.push(process.memoryUsage().arrayBuffers)
    })
    await readUploadForm(counted)
    expect(pieces).toBeGreaterThan(900)
    // what is collected may be given back a little later: the one reading or the other is too high, but not most of them
    expect(median(held) - Math.min(...held)).toBeLessThan(2 * megabyte)
  })

  test('is not cut while it is as large as they may be', async () => {
    const form = await readUploadForm(await formOf(new Uint8Array(5 * megabyte).fill(65)))
    expect((form.get('file') as File).size).toBe(5 * megabyte)
  })

  test('is refused when what is left is no form', async () => {
    const request = await formOf(new Uint8Array(mostKept))
    const body = new Uint8Array(mostKept + 1)
    const cut = new Request(request.url, { method: 'POST', headers: request.headers, body })
    await expect(readUploadForm(cut)).rejects.toMatchObject({ init: { status: 400 } })
  })
})

describe('a form that is large without a large file', () => {
  const pasted = `Praksis\tBy\n${'Havnen\tÅrhus\n'.repeat(600_000)}`
  const outcomeOf = (reading: Promise<FormData>) =>
    reading.then(
      (form) => [...form.keys()],
      (refusal: { readonly init: { readonly status: number } }) => refusal.init.status,
    )

  test('is refused whole: no row of a table that was pasted goes missing', async () => {
    const form = new FormData()
    form.set('paste', pasted)
    expect(await outcomeOf(readUploadForm(await postForm('/', form)))).toBe(413)
  })

  test('is refused whole beside a file that what was pasted would make small', async () => {
    const form = new FormData()
    form.set('paste', pasted.slice(0, 3 * megabyte))
    form.set('file', new File([new Uint8Array(5 * megabyte)], 'a.csv'))
    expect(await outcomeOf(readUploadForm(await postForm('/', form)))).toBe(413)
  })

  test('and a large file too are refused where a page takes no file', async () => {
    const file = new Uint8Array(300 * 1024)
    expect(await outcomeOf(readForm(await formOf(file)))).toBe(413)
    expect(await outcomeOf(readUploadForm(await formOf(file)))).toEqual(['reason', 'file', 'intent'])
  })
})
