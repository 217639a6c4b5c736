/** The one error page. Each text says what to do next. */
export const errors = {
  not_found: {
    heading: 'Siden findes ikke',
    text: 'Adressen findes ikke, eller du har ikke adgang til det, den peger på. Tjek adressen, eller gå til forsiden.',
  },
  forbidden: {
    heading: 'Det har du ikke ret til',
    text: 'Din rolle i undersøgelsen giver ikke adgang til denne side. Spørg undersøgelsens leder, hvis du skal bruge den.',
  },
  bad_request: {
    heading: 'Det, der blev sendt, kunne ikke læses',
    text: 'Intet er gemt. Gå tilbage, genindlæs siden, og prøv igen.',
  },
  too_large: {
    heading: 'Det, der blev sendt, er for stort',
    text: 'Intet er gemt. Gå tilbage, og send mindre ad gangen, for eksempel delt i flere.',
  },
  too_many: {
    heading: 'For mange forsøg',
    text: 'Vent lidt, og prøv igen.',
  },
  link_unknown: {
    heading: 'Linket virker ikke',
    text: 'Linket er ikke helt, eller det er blevet erstattet af et nyt. Kopiér hele linket fra den seneste mail, eller skriv til den, der sendte dig det.',
  },
  link_withdrawn: {
    heading: 'Linket er trukket tilbage',
    text: 'Du kan ikke længere svare med dette link.',
  },
  account_link_over: {
    heading: 'Linket kan ikke bruges',
    text: 'Linket er brugt, udløbet eller trukket tilbage. Har du allerede lavet din konto, så log ind. Ellers bed den, der sendte dig linket, om et nyt.',
  },
  wave_closed: {
    heading: 'Undersøgelsen er lukket for svar',
    text: 'Fristen er udløbet, eller runden er lukket. Det, du har sendt, er gemt.',
  },
  wave_not_open: {
    heading: 'Der er ikke åbnet for svar endnu',
    text: 'Linket er rigtigt, men runden er ikke åbnet. Prøv igen senere.',
  },
  results_sealed: {
    heading: 'Resultaterne er forseglet',
    text: 'De kan ses, når undersøgelsens leder har åbnet dem.',
  },
  unexpected: {
    heading: 'Noget gik galt hos os',
    text: 'Fejlen er noteret. Prøv igen om lidt. Det, der står som gemt, er gemt.',
  },
  requestId: (id: string) => `Henvendelsens nummer: ${id}`,
  contact: (name: string) => `Har du spørgsmål, så skriv til ${name}:`,
  toFront: 'Gå til forsiden',
}
