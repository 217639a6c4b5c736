import type { Release } from '#analysis/disclosure/release-basis.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** Frigivne resultater: det, som læsere må se, og hvorfor noget er skjult. */
export const release = {
  heading: 'Frigivne resultater',
  titleOf: (wave: string) => `Frigivne resultater, ${wave}`,
  nothing:
    'Der er ikke frigivet noget fra denne runde. Når lederen af undersøgelsen frigiver resultater, kan du læse dem her.',
  releasedAt: (number: number, at: string, by: string) => `Frigivelse ${number}, ${at}, af ${by}.`,
  frozen: 'Tallene er låst, som de var den dag. Beslutninger, der er taget siden, er ikke med.',
  rule: (minimum: number) =>
    `Her vises kun grupper med mindst ${minimum} informanter. Hvor en gruppe er mindre, eller hvor man kunne regne sig frem til, hvad nogle få har svaret, står der »skjult« og hvorfor.`,
  what: 'En praksis er gennemsnittet af dens informanter. Den samlede score er gennemsnittet af de elleve elementer og vises kun, når ingen af dem er skjult. Den kan derfor afvige med nogle hundrededele fra den, undersøgelsens medlemmer ser.',
  interval:
    'Intervallet (95 %) siger, hvor langt gennemsnittet kunne have ligget med andre informanter. Det er regnet af, hvor forskelligt informanter i samme praksis svarer i hele runden, så det ikke røber noget om den enkelte gruppe.',
  noInterval: 'Der er intet interval: for få praksisser har flere informanter.',
  howLink: 'Hvordan det bliver besluttet, hvad der må vises',
  rolesHeading: 'Elementerne efter rolle',
  rolesTable: 'Gennemsnit af informanter efter rolle',
  rolesIntro: 'Tallene er gennemsnit af alle informanter med rollen, på tværs af praksisser.',
  everybody: 'alle',
  element: 'Element',
  sentCount: (count: string) => `${count} har svaret`,
  ofInformants: (n: string) => `n ${n}`,
  elementsHeading: 'Praksisserne på hvert element',
  elementsFigure: 'Praksissernes score på hvert element',
  elementsSentence: (highest: string, high: string, lowest: string, low: string) =>
    `Praksisserne ligger højest på ${highest} (${high} i gennemsnit) og lavest på ${lowest} (${low}).`,
  elementsReading:
    'Stregen går fra den laveste til den højeste praksis, kassen rummer den midterste halvdel, og prikken er gennemsnittet. Kun praksisser, der må vises, er med.',
  elementsBasis: (shown: string, of: string) => `${shown} af ${of} praksisser må vises med en samlet score.`,
  nothingShown: 'Ingen praksis har informanter nok til at blive vist.',
  lowest: 'Laveste',
  highest: 'Højeste',
  mean: 'Gennemsnit',
  practicesCount: 'Praksisser',
  practicesHeading: 'Praksisserne',
  practicesTable: 'Praksisser med samlet score',
  practice: 'Praksis',
  score: 'Samlet score',
  intervalHead: '95 %-interval',
  whoAnswered: 'Hvem har svaret',
  profileTitleOf: (practice: string) => `${practice}, frigivne resultater`,
  profileHeading: 'Elementprofil',
  profileTable: 'Elementer efter rolle',
  profileFigure: 'Elementprofil',
  profileSentence: (highest: string, high: string, lowest: string, low: string) =>
    `Højest er ${highest} (${high}), lavest ${lowest} (${low}).`,
  profileReading: (hasIntervals: boolean): string =>
    hasIntervals
      ? 'Den lodrette streg er gennemsnittet af alle informanter, den vandrette 95 %-intervallet; en pil betyder, at det rækker ud over skalaen.'
      : 'Den lodrette streg er gennemsnittet af alle informanter.',
  profileHidden: 'Ingen af tallene for denne praksis må vises.',
  notAnswered: 'Der er ingen besvarelser om denne praksis i runden.',
  asOne: (versions: readonly number[]) => `afgrænsning ${list.format(versions.map(String))} regnet som én`,
  asOneLong: (versions: readonly number[]) =>
    `Svarene er givet på afgrænsning ${list.format(versions.map(String))}. Forskerne har besluttet, at det er den samme praksis, så de er regnet som én. Kortet her er det nyeste.`,
  asOneCount: (practices: number) =>
    `Hos ${practices === 1 ? 'én praksis' : `${practices} praksisser`} er svar på flere afgrænsninger regnet som én praksis, fordi forskerne har besluttet, at det er den samme. Det står ved praksis.`,
  asOneDraft: (practices: number) =>
    `Hos ${practices === 1 ? 'én praksis' : `${practices} praksisser`} er flere afgrænsninger regnet som én. Det bliver en del af frigivelsen og står ved praksis.`,
  scope: (version: number) => `afgrænsning ${version}`,
  included: 'Med i praksis',
  excluded: 'Ikke med',
  back: 'Til de frigivne resultater',
  hidden: 'skjult',
  short: {
    shown: '',
    below_minimum: 'for få',
    complementary: 'kunne regnes ud',
    changed: 'ændret siden',
    element_hidden: 'et element er skjult',
    nobody: 'ingen',
  } satisfies Record<Release, string> as Record<Release, string>,
  tooFewSent: (who: string, minimum: number) => `Skjult: kun ${who} har svaret, grænse ${minimum}`,
  why: {
    shown: '',
    below_minimum: 'Skjult: for få af dem, der har svaret, har en score på elementet',
    complementary:
      'Skjult: ud fra det og de andre tal kunne man regne sig frem til, hvad for få informanter har svaret',
    changed:
      'Skjult: besvarelser er kommet til eller udeladt siden den første frigivelse, og forskellen ville vise dem',
    element_hidden: 'Skjult: et af elementerne er skjult, og den samlede score ville vise det',
    nobody: 'Ingen har svaret',
  } satisfies Record<Release, string> as Record<Release, string>,
  whyHeading: 'Hvorfor noget er skjult',
  download: 'Hent tallene som CSV',
  downloadIntro: 'Filen har de samme tal som siderne her. Skjulte tal er tomme, med grunden ved siden af.',
  informants: (count: number, formatted: string) =>
    count === 1 ? '1 informant' : `${formatted} informanter`,
  csvInvalid: 'Formularen kunne ikke læses. Gå tilbage, og hent filen igen.',

  manage: 'Frigiv resultater',
  manageTitleOf: (wave: string) => `Frigivelse, ${wave}`,
  manageLink: 'Frigiv eller træk tilbage',
  manageIntro:
    'Læsere ser ingen svar. De ser kun det, du frigiver her: gennemsnit af grupper, der er store nok. Alt frigives på én gang og bliver stående, som det var.',
  notClosed:
    'Runden skal være lukket, før noget kan frigives. Så kommer der ikke svar til, som kunne ses af forskellen.',
  toWave: 'Gå til runden',
  firstMatters:
    'Den første frigivelse sætter rammen. Hvis besvarelser senere bliver udeladt eller taget ind igen, skjules de grupper, de hører til; nye tal for dem ville vise, hvem det var. Gør derfor gennemgangen færdig først.',
  later: (changed: string) =>
    `Runden er frigivet før. ${changed} tal er skjult, fordi deres gruppe er ændret siden den første frigivelse.`,
  previewHeading: 'Det her vil læsere se',
  previewSee: 'Se frigivelsen, som læserne vil se den',
  preview: 'Forhåndsvisning af frigivelsen',
  previewTitleOf: (of: string) => `Forhåndsvisning, ${of}`,
  previewOnly: 'Det er ikke frigivet.',
  previewMeans:
    'Sådan ser læserne siderne, hvis du frigiver nu. Din bemærkning kommer til at stå her, og læserne kan desuden hente tallene og figurerne som filer.',
  previewBack: 'Tilbage til frigivelsen',
  previewAll: 'Til forhåndsvisningens første side',
  counts: (shown: string, all: string) =>
    `${shown} af ${all} praksisser får en samlet score. Resten er skjult.`,
  note: 'Bemærkning til læserne',
  noteHint: 'For eksempel hvem resultaterne er til, og hvad man skal vide for at læse dem.',
  make: 'Frigiv',
  makeConfirm: 'Jeg har set, hvad læserne vil se',
  made: 'Resultaterne er frigivet. Læsere kan se dem nu.',
  withdrawHeading: 'Træk tilbage',
  withdrawIntro:
    'Læsere ser ikke længere noget af runden. Det, de har set eller hentet, kan ikke tages tilbage.',
  withdrawReason: 'Begrundelse',
  withdraw: 'Træk frigivelsen tilbage',
  withdrawn: 'Frigivelsen er trukket tilbage.',
  standsNow: (number: number) => `Frigivelse ${number} står. En ny træder i stedet for den.`,
  noneStands: 'Ingen frigivelse står. Læsere ser ikke noget af runden.',
  raised: (minimum: number, now: number) =>
    `Frigivelsen er lavet med grænsen ${minimum}. Undersøgelsens grænse er nu ${now}, så læsere ser den ikke. Frigiv igen.`,
  history: 'Frigivelser',
  historyLine: (number: number, at: string, by: string, minimum: number) =>
    `Frigivelse ${number}, ${at}, af ${by}, grænse ${minimum}`,
  withdrawnLine: (at: string, by: string, reason: string) => `Trukket tilbage ${at} af ${by}: ${reason}`,
  refused: {
    not_closed: 'Runden er ikke lukket. Luk den først.',
    minimum_changed: 'Undersøgelsens grænse er ændret imens. Se det nye udkast herunder, og frigiv igen.',
    overtaken:
      'Nogen har frigivet imens. Se herunder, hvad der står, og frigiv igen, hvis det stadig skal være.',
    data_changed:
      'Noget er besluttet imens, om besvarelserne eller om undersøgelsens grænse, så tallene er andre. Se det nye udkast herunder, og frigiv igen.',
    not_standing: 'Frigivelsen stod ikke længere. Nogen har trukket den tilbage eller lavet en ny.',
  },
}
