/** What surrounds every page. */
export const frame = {
  product: 'Praksiskort',
  skipToContent: 'Gå til indhold',
  chooseLanguage: 'Sprog',
  languages: { da: 'Dansk', en: 'English' },
  switchLanguage: { da: 'Skift til dansk', en: 'Switch to English' },
  signIn: 'Log ind',
  signOut: 'Log ud',
  studies: 'Undersøgelser',
  account: 'Din konto',
  breadcrumb: 'Du er her',
  synthetic: 'Opdigtede data: praksisser, informanter og svar i denne undersøgelse er fundet på.',
  pager: {
    label: 'Sider',
    of: (from: number, to: number, total: number) =>
      `${from.toLocaleString('da-DK')}–${to.toLocaleString('da-DK')} af ${total.toLocaleString('da-DK')}`,
    previous: 'Forrige',
    next: 'Næste',
  },
  titleOf: (page: string) => `${page} – Praksiskort`,
  frontHeading: 'Find de lovende praksisser i socialt arbejde',
  frontIntro:
    'Praksiskort kortlægger lovende praksis på et felt: flere informanter svarer om hver praksis, og man kan hele vejen se, hvordan praksis var afgrænset, og hvem der svarede.',
  frontTypology: 'Læs om de 11 elementer i lovende praksis',
  frontInformant: 'Har du fået et link til et spørgeskema, så åbn linket i din mail eller dit brev.',
  tabs: {
    study: 'Overblik',
    practices: 'Praksisser',
    members: 'Medlemmer',
    settings: 'Indstillinger',
    wave: 'Runden',
    informants: 'Informanter',
    links: 'Links',
    field: 'Felten',
    results: 'Resultater',
    export: 'Eksport',
  },
}
