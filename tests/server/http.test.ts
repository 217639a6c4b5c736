import { once } from 'node:events'
import { request, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpServer, stopGracefully, timeouts } from '../../server/http.ts'

async function listen(
  listener: RequestListener,
  limits = timeouts,
): Promise<{ server: Server; port: number }> {
  const server = createHttpServer(listener, limits)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Everything a raw connection answers until it is closed, and after how many milliseconds that was. */
async function rawly(port: number, text: string): Promise<{ answer: string; ms: number }> {
  const began = Date.now()
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return { answer, ms: Date.now() - began }
}

test('the limits are really set on the server', async () => {
  const { server } = await listen((_request, response) => response.end())
  expect(server.headersTimeout).toBe(timeouts.headersTimeout)
  expect(server.requestTimeout).toBe(timeouts.requestTimeout)
  expect(server.keepAliveTimeout).toBe(timeouts.keepAliveTimeout)
})

const quick = { ...timeouts, headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 }

test('a client that never finishes its headers is cut', async () => {
  const { port } = await listen((_request, response) => response.end('late'), quick)
  const { answer, ms } = await rawly(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  expect(answer).toContain('408 Request Timeout')
  expect(ms).toBeLessThan(2000)
})

test('a client that never finishes its body is cut', async () => {
  const { port } = await listen((incoming, response) => {
    incoming.resume().on('end', () => response.end('late'))
  }, quick)
  const { answer, ms } = await rawly(
    port,
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf',
  )
  expect(answer).toContain('408 Request Timeout')
  expect(ms).toBeLessThan(2000)
})

test('stopping lets requests under way finish, takes no new ones, and then ends', async () => {
  const { server, port } = await listen((incoming, response) => {
    incoming.resume().on('end', () => setTimeout(() => response.end('saved'), 100))
  })
  const underWay = Array.from({ length: 50 }, () => {
    const outgoing = request({ port, host: '127.0.0.1', method: 'POST', agent: false })
    outgoing.write('first half, ')
    return outgoing
  })
  await Promise.all(
    underWay.map((outgoing) =>
      once(outgoing, 'socket').then(([socket]) => socket.connecting && once(socket, 'connect')),
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, 100))

  const stopped = new Promise<void>((resolve) => stopGracefully(server, 5000, resolve))
  const answers = underWay.map(async (outgoing) => {
    outgoing.end('second half')
    const [response] = await once(outgoing, 'response')
    let text = ''
    for await (const chunk of response) text += String(chunk)
    return `${response.statusCode} ${response.headers.connection} ${text}`
  })
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['200 close saved']))
  await stopped
  const refused = request({ port, host: '127.0.0.1', agent: false }).end()
  const [error] = await once(refused, 'error')
  expect(error.code).toBe('ECONNREFUSED')
})

test('what does not finish in time is cut, so that a stop always ends', async () => {
  const { server, port } = await listen(() => {})
  const stuck = request({ port, host: '127.0.0.1', agent: false }).end()
  const cut = once(stuck, 'error')
  await new Promise((resolve) => setTimeout(resolve, 100))
  await new Promise<void>((resolve) => stopGracefully(server, 200, resolve))
  expect((await cut)[0].code).toBe('ECONNRESET')
})
