import { data } from '@remix-run/node'
import type { SealedWave } from '#app/results/results-state.ts'

/**
 * The refusals that a page can throw. Each carries a code; the one error page finds the words for it.
 */
export interface ErrorDetail {
  readonly code:
    | 'not_found'
    | 'forbidden'
    | 'bad_request'
    | 'too_large'
    | 'too_many'
    | 'link_unknown'
    | 'link_withdrawn'
    | 'account_link_over'
    | 'wave_closed'
    | 'wave_not_open'
    | 'results_sealed'
  /** Whom to write to, where the page knows. */
  readonly contact?: { name: string; email: string }
  /** When to try again, in seconds. */
  readonly retryAfter?: number
  /** Whose results nobody may see yet. */
  readonly sealed?: SealedWave
}

export const notFound = () => data<ErrorDetail>({ code: 'not_found' }, { status: 404 })
export const forbidden = () => data<ErrorDetail>({ code: 'forbidden' }, { status: 403 })
export const badRequest = () => data<ErrorDetail>({ code: 'bad_request' }, { status: 400 })
export const tooLarge = () => data<ErrorDetail>({ code: 'too_large' }, { status: 413 })
export const tooMany = (retryAfter: number) =>
  data<ErrorDetail>(
    { code: 'too_many', retryAfter },
    { status: 429, headers: { 'Retry-After': String(retryAfter) } },
  )
export const accountLinkOver = () => data<ErrorDetail>({ code: 'account_link_over' }, { status: 404 })
export const linkUnknown = () => data<ErrorDetail>({ code: 'link_unknown' }, { status: 404 })
export const gone = (
  code: 'link_withdrawn' | 'wave_closed' | 'wave_not_open',
  contact: { name: string; email: string },
) => data<ErrorDetail>({ code, contact }, { status: 410 })
/** No mistake of whoever asks: a page shows the envelope in place of its figures. */
export const resultsSealed = (sealed: SealedWave, status: 200 | 409) =>
  data<ErrorDetail>({ code: 'results_sealed', sealed }, { status })
