import { isLanguage } from '#app/messages/language.ts'
import { settings } from '#app/settings.server.ts'
import type { Language } from '#db/schema.ts'

/** The one cookie: a language, and a session token once there is a session. `da`, or `en.<token>`. */
export interface Visitor {
  readonly language: Language | null
  readonly token: string | null
}

export const cookieName = settings.secure ? '__Host-praksiskort' : 'praksiskort'

const days = 24 * 60 * 60

export function readCookie(request: Request): Visitor {
  const pair = (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
  const [language = '', token = ''] = pair?.slice(cookieName.length + 1).split('.') ?? []
  return {
    language: isLanguage(language) ? language : null,
    token: /^[\w-]{43}$/.test(token) ? token : null,
  }
}

/** A Set-Cookie value. Without a token the language is remembered and nothing else. */
export function writeCookie({ language, token }: { language: Language; token: string | null }): string {
  const value = token ? `${language}.${token}` : language
  return `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${60 * days}${settings.secure ? '; Secure' : ''}`
}
