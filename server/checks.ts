import type { NextFunction, Request, Response } from 'express'

/**
 * Longest address and path depth we answer; Remix 2 matches deep paths slowly. Pages refuse files of more than 5 MB themselves,
 * with what was typed beside them, and hold no more than 6 MB of what is sent: see `app/http/large-upload.ts`.
 */
export const limits = {
  url: 2048,
  segments: 16,
  formBytes: 256 * 1024,
  uploadBytes: 64 * 1024 * 1024,
}

/** The one refusal here that a person can run into: without JavaScript, nothing stops them from sending such a file. */
const fileTooLarge =
  'Filen er for stor: højst 5 MB. Gå tilbage, og vælg en mindre.\nThe file is too large: at most 5 MB. Go back and choose a smaller one.'

const safeMethods = new Set(['GET', 'HEAD'])
const unsafeMethods = new Set(['POST'])

/** Refuses in plain text: what is wrong here was never made by one of our pages. */
function refuse(response: Response, status: number, text: string): void {
  response.status(status).type('text/plain; charset=utf-8').send(`${text}\n`)
}

/** Methods, host, length and shape of the address, and the old `_data` requests of Remix. */
export function checkAddress(publicUrl: string) {
  const host = new URL(publicUrl).host
  return (request: Request, response: Response, next: NextFunction) => {
    if (!safeMethods.has(request.method) && !unsafeMethods.has(request.method)) {
      response.setHeader('Allow', 'GET, HEAD, POST')
      return refuse(response, 405, 'Method not allowed')
    }
    const url = request.originalUrl
    if (url.length > limits.url) return refuse(response, 414, 'Address too long')
    if (!/^\/[\x21-\x7e]*$/.test(url) || url.startsWith('//') || url.includes('\\')) {
      return refuse(response, 400, 'Bad address')
    }
    const [path = '/', ...queries] = url.split('?')
    // a query may hold question marks of its own
    const query = queries.join('?')
    if (path.split('/').length > limits.segments + 1) return refuse(response, 414, 'Address too deep')
    try {
      decodeURIComponent(path)
    } catch {
      return refuse(response, 400, 'Bad address')
    }
    // no address of ours holds NUL, and PostgreSQL cannot be asked about it
    if (/%00/.test(url)) return refuse(response, 400, 'Bad address')
    if (new URLSearchParams(query).has('_data')) return refuse(response, 400, 'Not supported')
    const asked = request.headers.host ?? ''
    // health checks come by address; everything else by our name
    if (asked !== host && !isLoopback(asked)) return refuse(response, 400, 'Unknown host')
    // Remix makes addresses of these and answers 500 when it cannot: it is told our own name, nothing else
    request.headers.host = host
    delete request.headers['x-forwarded-host']
    delete request.headers['x-forwarded-proto']
    next()
  }
}

/**
 * Refuses what another site asks a browser to send. Every unsafe request must say where it comes from, and say that it
 * is us; Remix's own check lets resource routes and requests without an Origin through.
 */
export function checkOrigin(publicUrl: string) {
  const own = new URL(publicUrl)
  return (request: Request, response: Response, next: NextFunction) => {
    if (safeMethods.has(request.method)) return next()
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    if (site !== undefined && site !== 'same-origin' && site !== 'none') {
      return refuse(response, 403, 'Cross-site request refused')
    }
    if (origin !== undefined ? !isOwn(origin, own) : site === undefined) {
      return refuse(response, 403, 'Cross-site request refused')
    }
    // localhost and 127.0.0.1 have passed as one; Remix would compare the letters
    if (origin !== undefined) request.headers.origin = own.origin
    next()
  }
}

/** Bodies must have a length we accept and a type that one of our forms sends. */
export function checkBody(request: Request, response: Response, next: NextFunction): void {
  if (safeMethods.has(request.method)) return next()
  const type = (request.headers['content-type'] ?? '').toLowerCase()
  const isUpload = type.startsWith('multipart/form-data')
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  const isJson = type.startsWith('application/json')
  if (!isUpload && !isForm && !isJson) return refuse(response, 415, 'Unsupported content type')
  if (isUpload && !/boundary=["']?[\w'()+,\-./:=?]{1,70}/.test(type)) return refuse(response, 400, 'Bad body')
  if (request.headers['content-encoding']) return refuse(response, 415, 'Unsupported content encoding')
  const length = Number(request.headers['content-length'])
  if (!Number.isInteger(length)) return refuse(response, 411, 'Length required')
  if (length > (isUpload ? limits.uploadBytes : limits.formBytes))
    return refuse(response, 413, isUpload ? fileTooLarge : 'Body too large')
  next()
}

function isOwn(origin: string, own: URL): boolean {
  if (origin === own.origin) return true
  // on this machine localhost and 127.0.0.1 are the same door
  return isLoopback(own.host) && origin.startsWith('http://') && isLoopback(origin.slice('http://'.length))
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(host)
}
