/** Accounts: signing in, one's own page, the one-time link. */
export const account = {
  signInHeading: 'Log ind',
  signIn: 'Log ind',
  signInWrong: 'E-mailadressen og adgangskoden passer ikke sammen. Tjek begge dele, og prøv igen.',
  signInTooMany: (minutes: number) =>
    `Der har været for mange forsøg. Vent ${minutes === 1 ? 'et minut' : `${minutes} minutter`}, og prøv igen.`,
  signInHelp:
    'Har du ingen konto, så bed lederen af undersøgelsen om et link. Informanter skal ikke logge ind: åbn linket i din mail eller dit brev.',
  email: 'E-mailadresse',
  password: 'Adgangskode',

  linkTitle: 'Lav din konto',
  linkHeading: 'Lav din konto',
  invitedTo: (study: string, role: string) => `Du er inviteret til undersøgelsen »${study}« som ${role}.`,
  acceptHeading: 'Tag imod invitationen',
  acceptAs: (name: string) => `Tag imod som ${name}`,
  haveAccount: 'Har du allerede en konto?',
  signInAndReturn: 'Log ind, og tag imod med den.',
  createAccount: 'Lav konto, og log ind',
  name: 'Navn',
  nameHint: 'Som andre i undersøgelsen skal se det.',
  newPassword: 'Ny adgangskode',
  passwordHint: 'Mindst 12 tegn. Tre-fire ord efter hinanden er nemme at huske.',

  changeName: 'Skift navn',
  saveName: 'Gem navn',
  changePassword: 'Skift adgangskode',
  changePasswordIntro: 'Når du skifter, bliver du logget ud alle andre steder.',
  currentPassword: 'Nuværende adgangskode',
  savePassword: 'Skift adgangskode',
  sessions: 'Her er du logget ind',
  thisSession: 'Denne browser:',
  sessionTimes: (signedIn: string, seen: string) => `logget ind ${signedIn}, sidst brugt ${seen}`,
  endSessions: 'Log ud alle andre steder',
  done: {
    name: 'Dit navn er gemt.',
    password: 'Din adgangskode er skiftet, og du er logget ud alle andre steder.',
    sessions: 'Du er logget ud alle andre steder.',
  },
}
