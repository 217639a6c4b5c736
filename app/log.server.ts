import pino from 'pino'

/**
 * One line of JSON per event on standard error. Addresses of informants' pages are logged by pattern, bodies and
 * headers never, so that no token, name or answer reaches a log.
 */
export const log = pino(
  {
    level: process.env.NODE_ENV === 'test' ? 'silent' : (process.env.LOG_LEVEL ?? 'info'),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  },
  pino.destination({ fd: 2, sync: false }),
)

/** Stack and code; not the message of database errors, which may quote values. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = (error as { code?: unknown }).code
  const isDatabase = typeof code === 'string' && /^(SQLITE|\d{5})/.test(code)
  return {
    type: error.name,
    code,
    message: isDatabase ? undefined : error.message,
    stack: isDatabase ? error.stack?.split('\n').slice(1).join('\n') : error.stack,
  }
}
