import { hash, verify } from '@node-rs/argon2'

/** argon2id is the library's own choice; the figures are OWASP's smallest for it. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export const passwordLength = { min: 12, max: 128 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** A hash of nothing anybody knows: an unknown address costs the same time as a known one. */
const nobodysHash = hashPassword(crypto.randomUUID())

/** Whether the password is the one behind the hash; always false, after the same work, without a hash. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  try {
    const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFC'), cost)
    return matches && passwordHash !== undefined
  } catch {
    // what is stored is not an argon2 hash: nobody gets in with it
    return false
  }
}

/** Long ones from the published lists of leaked passwords, and their Danish kin, without digits and signs. */
const commonStems = [
  'password',
  'passwordpassword',
  'adgangskode',
  'adgangskodeadgangskode',
  'kodeord',
  'kodeordkodeord',
  'hemmelighed',
  'hemmeligt',
  'administrator',
  'letmein',
  'letmeinplease',
  'welcome',
  'velkommen',
  'iloveyou',
  'jegelskerdig',
  'changeme',
  'skiftmig',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopå',
  'qwertyuiopasdfghjkl',
  'qwertyqwerty',
  'asdfghjkl',
  'asdfghjklæø',
  'zxcvbnm',
  'abcdefghijkl',
  'abcdefghijklm',
  'abcdefghijklmnopqrstuvwxyz',
  'sommer',
  'vinter',
  'efterår',
  'danmark',
  'københavn',
  'praksiskort',
  'praksiskortpraksiskort',
  'lovendepraksis',
  'qazwsxedcrfv',
  'qazwsxedcrfvtgb',
  'correcthorsebatterystaple',
]

/**
 * What is wrong with a password somebody chose: its length, or that it is among the first to be guessed. Nothing else
 * is asked of it.
 *
 * @returns `null` when it will do.
 */
export function passwordFault(
  password: string,
  email: string,
): 'password_short' | 'password_long' | 'password_common' | null {
  const length = [...password].length
  if (length < passwordLength.min) return 'password_short'
  if (length > passwordLength.max) return 'password_long'
  const plain = password.normalize('NFC').toLowerCase()
  const letters = plain.replace(/[^\p{L}]/gu, '')
  const [localPart = ''] = email.toLowerCase().split('@')
  const own = [email.toLowerCase(), localPart + localPart]
  const isRepeated = /^(.{1,4})\1+.{0,3}$/su.test(plain)
  const isCounting = '01234567890123456789012345678901234567890'.includes(plain)
  if (own.includes(plain) || commonStems.includes(letters) || isRepeated || isCounting)
    return 'password_common'
  return null
}
