import type { Language } from '#db/schema.ts'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

// formatters are costly to make and cheap to use
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = made.get(key)
  if (known) return known as T
  const fresh = make()
  made.set(key, fresh)
  return fresh
}

/** A number with a fixed count of decimals; `–` when there is none. */
export function formatNumber(value: number | null, language: Language, decimals = 0): string {
  if (value === null) return '–'
  return withMinus(
    kept(
      `n${language}${decimals}`,
      () =>
        new Intl.NumberFormat(locales[language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }),
    ).format(value),
  )
}

/** A minus sign is as wide as a plus, and is not taken for a hyphen; nought has none. */
function withMinus(text: string): string {
  const bare = text.replace(/^[-−]/, '')
  return bare === text ? text : /[1-9]/.test(bare) ? `−${bare}` : bare
}

/** A change with its sign; without one when it is nothing at so many decimals. */
export function signedNumber(value: number, language: Language, decimals = 0): string {
  const size = formatNumber(Math.abs(value), language, decimals)
  if (Number(Math.abs(value).toFixed(decimals)) === 0) return size
  return `${value < 0 ? '−' : '+'}${size}`
}

/** A word of a sentence as it stands alone, in a list or on a button. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(value: number | null, language: Language, decimals = 0): string {
  if (value === null) return '–'
  return kept(
    `s${language}${decimals}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  ).format(value)
}

/** A date without a time, `YYYY-MM-DD`, or the Danish day of a UTC time. */
export function formatDate(value: string, language: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  return kept(
    `d${language}${isDay}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: isDay ? 'UTC' : 'Europe/Copenhagen',
      }),
  ).format(new Date(isDay ? `${value}T00:00:00Z` : value))
}

/** The Danish day of a UTC time in few characters: `12.03.2026`, or `5 Mar 2026` in English. */
export function formatShortDate(value: string, language: Language): string {
  return kept(
    `h${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        day: language === 'da' ? '2-digit' : 'numeric',
        month: language === 'da' ? '2-digit' : 'short',
        year: 'numeric',
        timeZone: 'Europe/Copenhagen',
      }),
  ).format(new Date(value))
}

/** Danish local date and time of a UTC time. */
export function formatDateTime(value: string, language: Language): string {
  return kept(
    `t${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Copenhagen',
      }),
  ).format(new Date(value))
}

/** Danish local clock time of a UTC time: `14.32`, or `14:32` in English. */
export function formatTime(value: string, language: Language): string {
  return kept(
    `c${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Copenhagen',
      }),
  ).format(new Date(value))
}
