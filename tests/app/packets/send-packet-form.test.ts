import { describe, expect, test } from 'vitest'
import { sendPacketForm } from '#app/packets/send-packet-form.ts'

const page = 'http://localhost/studies/s/waves/w/packets/p'
function form(...fields: [string, string][]) {
  return new Request(page, { method: 'POST', body: new URLSearchParams(fields) })
}
const redirect = (to: string) => new Response(null, { status: 302, headers: { Location: to } })

async function answerTo(sent: Request, thrown: unknown) {
  const answer = await sendPacketForm(sent, () => Promise.reject(thrown))
  if (!(answer instanceof Response)) throw new Error('no response')
  return { status: answer.status, said: (await answer.json()) as unknown }
}

describe('a form of a packet that is sent from its page', () => {
  test('gives what the server answers', async () => {
    expect(await sendPacketForm(form(), () => Promise.resolve({ refusal: 'overtaken' }))).toEqual({
      refusal: 'overtaken',
    })
  })

  test('leads back to the page once it is saved', async () => {
    const saved = redirect('/studies/s/waves/w/packets/p?done=noted#notes')
    await expect(sendPacketForm(form(), () => Promise.reject(saved))).rejects.toBe(saved)
  })

  test('is given back with everything typed when nobody answers, or with a fault', async () => {
    const sent = () => form(['intent', 'keep'], ['keep', '1'], ['keep', '3'], ['text-1', 'Hvad gør I?'])
    const unanswered = {
      status: 503,
      said: {
        values: { intent: 'keep', keep: '1,3', 'text-1': 'Hvad gør I?' },
        refusal: 'unanswered',
        theirs: [],
        newest: null,
      },
    }
    expect(await answerTo(sent(), new TypeError('Failed to fetch'))).toEqual(unanswered)
    expect(await answerTo(sent(), new Response(null, { status: 500 }))).toEqual(unanswered)
  })

  test('is given back when whoever sent it may not write here any more', async () => {
    const forbidden = { status: 403, statusText: '', internal: false, data: { code: 'forbidden' } }
    const { said } = await answerTo(form(['text', 'God stemning']), forbidden)
    expect(said).toMatchObject({ values: { text: 'God stemning' }, refusal: 'forbidden' })
  })

  test('is given back when whoever sent it has to sign in', async () => {
    const { said } = await answerTo(form(['text', 'God stemning']), redirect('/sign-in?to=%2Fstudies'))
    expect(said).toMatchObject({ values: { text: 'God stemning' }, refusal: 'signed_out' })
  })
})
