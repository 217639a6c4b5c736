import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

/** The one inline style attribute of SurveyJS, the hidden icon sprite; allowed by its hash. */
const surveyIconStyle = "'unsafe-hashes' 'sha256-Pp/vtHUW8EEiAh+JanwlbSOqQNrAchhFv9X7z+N5oOw='"

/** Sets request id, script nonce and the headers that every answer carries, refusals included. */
export function securityHeaders({ secure }: { secure: boolean }) {
  return (request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.locals.requestId = randomBytes(9).toString('base64url')
    response.setHeader('X-Request-Id', response.locals.requestId)
    response.setHeader(
      'Content-Security-Policy',
      [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        "style-src 'self'",
        `style-src-attr ${surveyIconStyle}`,
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        `frame-ancestors ${isPreview(request.path) ? "'self'" : "'none'"}`,
      ].join('; '),
    )
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // same-origin and not no-referrer: the latter makes browsers send Origin: null with our own forms
    response.setHeader('Referrer-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
    response.setHeader('Cache-Control', 'no-store')
    if (secure) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    next()
  }
}

/** The one page of ours that stands in a frame, and in a page of ours only: a draft as an informant will see it. */
function isPreview(path: string): boolean {
  return /^\/studies\/[^/]+\/questionnaires\/drafts\/[^/]+\/preview\/page$/.test(path)
}
