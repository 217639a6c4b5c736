import { describe, expect, test } from 'vitest'
import { mostKept } from '#app/http/large-upload.ts'
import { readForm } from '#app/http/form.ts'

const boundary = 'kant'

/** A form with a file between two fields, told to be as long as it is, as a browser sends it. */
function formOf(file: Uint8Array, name = 'rule; 1.json'): Request {
  const field = (of: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${of}"\r\n\r\n${value}\r\n`
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(field('reason', 'Aftalt på Ærø')),
    Buffer.from(head),
    file,
    Buffer.from(`\r\n${field('intent', 'import')}--${boundary}--\r\n`),
  ])
  return new Request('http://localhost:3000/', {
    method: 'POST',
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'Content-Length': String(body.length),
    },
    body,
  })
}

describe('a form with a file that is larger than any of ours', () => {
  test.each([1, 10, 40])(
    'keeps what was typed before and behind %d MB more, and the file too large',
    async (more) => {
      const form = await readForm(formOf(new Uint8Array(mostKept + more * 1024 * 1024).fill(65)))
      expect([form.get('reason'), form.get('intent')]).toEqual(['Aftalt på Ærø', 'import'])
      const file = form.get('file') as File
      expect(file.name).toBe('rule; 1.json')
      expect(file.size).toBeGreaterThan(5 * 1024 * 1024)
      expect(file.size).toBeLessThan(mostKept)
    },
  )

  test('is not cut while it is as large as they may be', async () => {
    const file = (await readForm(formOf(new Uint8Array(5 * 1024 * 1024).fill(65)))).get('file') as File
    expect(file.size).toBe(5 * 1024 * 1024)
  })

  test('is refused when what is left is no form', async () => {
    const request = formOf(new Uint8Array(0))
    const cut = new Request(request.url, {
      method: 'POST',
      headers: { ...Object.fromEntries(request.headers), 'Content-Length': String(mostKept + 1) },
      body: new Uint8Array(mostKept + 1),
    })
    await expect(readForm(cut)).rejects.toMatchObject({ init: { status: 400 } })
  })
})
