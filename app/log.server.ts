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

const isPlace = (line: string) => /^\s+at /.test(line)

/** Stack and code; not the message of database errors, which may quote values. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = (error as { code?: unknown }).code
  // SQLITE_CONSTRAINT, or one of PostgreSQL's five characters: 23505, 22P02
  const isDatabase = typeof code === 'string' && /^(SQLITE|[\dA-Z]{5}$)/.test(code)
  return {
    type: error.name,
    code,
    message: isDatabase ? undefined : error.message,
    stack: isDatabase ? error.stack?.split('\n').filter(isPlace).join('\n') : error.stack,
  }
}
