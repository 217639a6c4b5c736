import '@remix-run/node'

declare module '@remix-run/node' {
  /** What the server in front hands to every loader and action. */
  interface AppLoadContext {
    nonce: string
    requestId: string
    /** The client's address, from the socket or from trusted proxies only. */
    clientAddress: string
    /** Waits until the client has taken what was sent so far; for long answers that are made as they are read. */
    drained: () => Promise<void>
  }
  interface Future {
    v3_singleFetch: true
  }
}
