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

  linkTitle: 'Make your account',
  linkHeading: 'Make your account',
  invitedTo: (study: string, role: string) => `You are invited to the study “${study}” as ${role}.`,
  acceptHeading: 'Accept the invitation',
  acceptAs: (name: string) => `Accept as ${name}`,
  haveAccount: 'Do you already have an account?',
  signInAndReturn: 'Sign in and accept with it.',
  createAccount: 'Make account and sign in',
  name: 'Name',
  nameHint: 'As others in the study shall see it.',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. Three or four words in a row are easy to remember.',

  changeName: 'Change name',
  saveName: 'Save name',
  changePassword: 'Change password',
  changePasswordIntro: 'When you change it, you are signed out everywhere else.',
  currentPassword: 'Current password',
  savePassword: 'Change password',
  sessions: 'Where you are signed in',
  thisSession: 'This browser:',
  sessionTimes: (signedIn: string, seen: string) => `signed in ${signedIn}, last used ${seen}`,
  endSessions: 'Sign out everywhere else',
  done: {
    name: 'Your name is saved.',
    password: 'Your password is changed, and you are signed out everywhere else.',
    sessions: 'You are signed out everywhere else.',
  },
}
