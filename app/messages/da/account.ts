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
}
