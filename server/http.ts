import { createServer, type RequestListener, type Server } from 'node:http'

/** Milliseconds a client may take. Node looks at them every `connectionsCheckingInterval`. */
export const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
}

/** A server that cuts clients who send slowly, so that they cannot hold its connections. */
export function createHttpServer(listener: RequestListener, limits = timeouts): Server {
  return createServer({ ...limits, maxHeaderSize: 16 * 1024 }, listener)
}

/**
 * Stops taking requests, lets those under way finish, and then calls back.
 *
 * @param patience milliseconds after which what still runs is cut.
 */
export function stopGracefully(server: Server, patience: number, done: () => void): void {
  // whoever keeps a connection open must come back on a new one, to the server that takes over
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  server.close(() => {
    clearInterval(idle)
    clearTimeout(cut)
    done()
  })
  server.closeIdleConnections()
}
