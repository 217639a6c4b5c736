/** What a loader or action answered, returned or thrown alike. */
export interface Outcome<T = unknown> {
  readonly status: number
  readonly data: T
  readonly location: string | null
  /** The Cookie header that a browser would send afterwards. */
  readonly cookie: string
}

interface WithInit {
  readonly data: unknown
  readonly init: { status?: number; headers?: HeadersInit } | null
}

/** Runs a loader or action; a defect, that is any thrown Error, fails the test. */
export async function outcomeOf<T = Record<string, unknown>>(run: () => unknown): Promise<Outcome<T>> {
  let answer: unknown
  try {
    answer = await run()
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    answer = thrown
  }
  if (answer instanceof Response) return outcome(answer.status, answer.headers, null as T)
  if (isWithInit(answer)) {
    return outcome(answer.init?.status ?? 200, new Headers(answer.init?.headers), answer.data as T)
  }
  return outcome(200, new Headers(), answer as T)
}

function outcome<T>(status: number, headers: Headers, data: T): Outcome<T> {
  const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return { status, data, location: headers.get('Location'), cookie }
}

function isWithInit(answer: unknown): answer is WithInit {
  return typeof answer === 'object' && answer !== null && 'type' in answer && 'init' in answer
}
