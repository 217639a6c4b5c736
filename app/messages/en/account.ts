import type { Messages } from '../da.ts'

export const account: Messages['account'] = {
  signInHeading: 'Sign in',
  signIn: 'Sign in',
  signInWrong: 'The e-mail address and the password do not match. Check both and try again.',
  signInTooMany: (minutes: number) =>
    `There have been too many attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
  signInHelp:
    'If you have no account, ask the lead of the study for a link. Informants do not sign in: open the link in your mail or letter.',
  email: 'E-mail address',
  password: 'Password',
}
