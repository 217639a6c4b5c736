const list = new Intl.ListFormat('da', { type: 'conjunction' })

const setsOf = (n: number) => (n === 1 ? '1 datasæt' : `${n} datasæt`)
const rulesOf = (n: number) => (n === 1 ? '1 regel' : `${n} regler`)

/** Resultater, der er forseglet, til nogen åbner dem. */
export const seal = {
  heading: 'Resultaterne er forseglet',
  titleOf: (wave: string) => `Åbning af resultater, ${wave}`,
  lead: (wave: string) =>
    `Ingen kan se scorer, fordelinger eller diagrammer for ${wave} endnu, heller ikke lederen. Svarene kan ikke tages ud som fil, og der kan ikke frigives noget.`,
  why: 'Sådan kan undersøgelsen vise, at reglen for, hvilke praksisser der bliver valgt, blev skrevet, før nogen kendte resultatet.',
  waits: 'De kan ses, når undersøgelsens leder har åbnet dem.',

  stepsHeading: 'Før I åbner',
  closed: (at: string) => `Runden blev lukket ${at}.`,
  notClosed: 'Runden er ikke lukket, så der kan stadig komme svar.',
  toWave: 'Gå til runden',
  frozen: (n: number) => `Der er låst ${setsOf(n)}.`,
  notFrozen: 'Data er ikke låst.',
  toFreeze: 'Lås data',
  ruled: (n: number) => `Der er registreret ${rulesOf(n)} for, hvilke praksisser I vælger.`,
  notRuled: 'Der er ikke registreret en regel for, hvilke praksisser I vælger.',
  toRule: 'Skriv reglen',

  meanwhileHeading: 'Det kan I se nu',
  toField: 'Hvem der har svaret',
  toMap: 'Kortet: hvor praksisserne er, og hvor godt de er oplyst',
  toFlags: 'Opmærksomhedspunkter, og de enkelte besvarelser',
  toScopes: 'Anfægtede afgrænsninger',
  codebook: 'Kodebogen: hvad der er spurgt om, og hvad koderne betyder.',
  codebookOf: (wave: string) => `Kodebogen for ${wave}.`,
  codebookExcel: 'Kodebog til Excel',
  codebookStandard: 'Kodebog til R, SPSS og Stata',

  openHeading: 'Åbn resultaterne',
  openOnce: 'Det kan ikke gøres om. Tidspunktet og dit navn bliver gemt.',
  markedWithout:
    'Der er ikke registreret en regel. Åbner I nu, bliver hver regel, I registrerer, mærket »ændret efter at resultater var set« på skærmen, på papir og i filer.',
  markedWith:
    'Ændrer I reglen, når resultaterne er åbnet, bliver den nye mærket »ændret efter at resultater var set« på skærmen, på papir og i filer.',
  confirm: 'Jeg ved, at en regel, der bliver registreret herefter, bliver mærket.',
  open: 'Åbn resultaterne',
  onlyLead: 'Undersøgelsens leder kan åbne dem.',

  openedHeading: 'Resultaterne er åbnet',
  opened: (at: string, by: string) => `Åbnet ${at} af ${by}.`,
  openedBefore: (at: string) =>
    `Åbne fra begyndelsen: runden begyndte ${at}, før resultater blev forseglet i Praksiskort.`,
  rulesBefore: (n: number) =>
    n === 0
      ? 'Der var ikke registreret en regel. Alle regler er mærket »ændret efter at resultater var set«.'
      : `Der var registreret ${rulesOf(n)}. Regler, der er kommet til siden, er mærket »ændret efter at resultater var set«.`,
  already: 'En anden nåede at åbne resultaterne før dig. Det er den åbning, der står.',
  toResults: 'Se resultaterne',

  state: 'Resultater',
  stateSealed: 'Forseglet, til lederen åbner dem.',

  flagsLead:
    'Resultaterne er forseglet. Her er kun det, der kan gennemgås, før de bliver åbnet: hvad reglerne har fundet, og hvor. Afstande mellem informanternes scorer bliver vist, når resultaterne er åbnet.',
  responses: 'Læs besvarelserne',
  backToFlags: 'Tilbage til opmærksomhedspunkterne',
  notShown: 'Tallet vises, når resultaterne er åbnet.',
  limitNotShown: (points: string) =>
    `Svarene spreder sig ${points} point. Grænsen vises, når resultaterne er åbnet.`,
  toOpening: 'Om forseglingen',
  aboutWave: (wave: string) => `Om forseglingen af ${wave}`,
  versionsNotShown:
    'Resultaterne er forseglet, så scorerne på hver afgrænsning vises ikke. Beslut ud fra, hvad kortene siger.',
  moves: 'Det vises, når resultaterne er åbnet.',
  exportNothing: 'Der er ingen fil at hente endnu: resultaterne er forseglet, til lederen åbner dem.',
  exportWithout: (waves: readonly string[]) =>
    `Svarene fra ${list.format(waves)} er ikke med i filen: resultaterne er forseglet.`,
  noFile: (address: string) =>
    `Resultaterne er forseglet, så der er ingen fil at hente. Undersøgelsens leder kan åbne dem her: ${address}`,
}
