import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** What the environment decides, checked once. Names and defaults stand in README.md, section Settings. */
export interface Settings {
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  /** Where people reach us, without a trailing slash. */
  readonly publicUrl: string
  /** Cookies are Secure and carry the `__Host-` prefix. */
  readonly secure: boolean
  /** Signs personal links. Whoever has it and a copy of the database can make them. */
  readonly sessionSecret: string
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  /** How many proxies stand in front and may say who the client is. */
  readonly trustedProxies: number
}

/** Every sentence tells which variable to change and how. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]']

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
      'DATABASE_URL must start with "sqlite:" (then a file path) or "postgres://".',
    )
    .default('sqlite:data/praksiskort.db'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a number from 1 to 65535.')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'PORT must be a number from 1 to 65535.')
    .default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'PUBLIC_URL must be a web address.' }).optional(),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET must have at least 32 characters.').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'SMTP_URL must look like smtp://user:password@mail.example.dk:587.')
    .optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address.').optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, 'TRUSTED_PROXIES must be a number from 0 to 9.')
    .transform(Number)
    .default(0),
})

/**
 * Reads and checks the settings.
 *
 * @param environment as `process.env`; empty values count as absent.
 * @throws SettingsError with one sentence per problem.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((issue) => issue.message))
  const values = parsed.data

  const publicUrl = new URL(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`)
  const problems: string[] = []
  if (publicUrl.protocol === 'http:' && !loopbackHosts.includes(publicUrl.hostname)) {
    problems.push('PUBLIC_URL must use https, except on this machine itself (http://localhost).')
  }
  if (publicUrl.pathname !== '/' || publicUrl.search || publicUrl.hash) {
    problems.push('PUBLIC_URL must be an address without a path, such as https://praksiskort.example.dk.')
  }
  const isSqlite = values.DATABASE_URL.startsWith('sqlite:')
  if (!values.SESSION_SECRET && !isSqlite) {
    problems.push('SESSION_SECRET must be set when DATABASE_URL is PostgreSQL: 32 random characters or more.')
  }
  if (values.SMTP_URL && !values.MAIL_FROM) {
    problems.push('MAIL_FROM must be set when SMTP_URL is: the address that mails come from.')
  }
  if (problems.length > 0) throw new SettingsError(problems)

  return {
    databaseUrl: values.DATABASE_URL,
    host: values.HOST,
    port: values.PORT,
    publicUrl: publicUrl.origin,
    secure: publicUrl.protocol === 'https:',
    sessionSecret: values.SESSION_SECRET ?? keptSecret(values.DATABASE_URL.slice('sqlite:'.length)),
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    trustedProxies: values.TRUSTED_PROXIES,
  }
}

/** Made at the first start and kept beside the database file, readable by its owner only. */
function keptSecret(databasePath: string): string {
  if (databasePath === ':memory:') return randomBytes(32).toString('base64url')
  const file = join(dirname(databasePath), 'session-secret')
  mkdirSync(dirname(file), { recursive: true })
  try {
    // wx: of two starts at once the first one wins, the second reads what it wrote
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new SettingsError([`${file} is damaged: set SESSION_SECRET, or restore the file.`])
  return secret
}

export const settings: Settings = readSettings(process.env)
