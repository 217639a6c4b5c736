import type { Informed } from '#analysis/coverage-map/informed.ts'
import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { CoverageDecision } from '#app/coverage-map/coverage-view.ts'

const practices = (n: number) => (n === 1 ? '1 praksis' : `${n} praksisser`)
const answers = (n: number) => (n === 1 ? '1 besvarelse' : `${n} besvarelser`)

/** Kortet over, hvor praksisser er, og hvor godt de er belyst: på siden og i filen. */
export const coverage = {
  heading: 'Kort over dækningen',
  titleOf: (wave: string) => `Kort over dækningen, ${wave}`,
  lead: 'Hvor der er praksisser, hvor der ingen er, og hvor godt de er belyst. Kortet tæller; det viser ingen scorer.',
  linkFromField: 'Kort over dækningen: hvor er der praksisser, og hvor godt er de belyst?',
  attributes: {
    targetGroup: 'Målgruppe',
    targetGroupKind: 'Slags målgruppe',
    area: 'Område',
    level: 'Afgrænsningens niveau',
    region: 'Region',
    municipality: 'Kommune',
    organisation: 'Organisation',
    legalBasis: 'Lovgrundlag',
  } satisfies Record<CoverageAttribute, string>,
  informed: {
    none: 'ingen har svaret',
    one: 'én informant',
    one_role: 'flere informanter i samme rolle',
    several_roles: 'informanter i flere roller',
  } satisfies Record<Informed, string>,
  /** Efter et antal praksisser. */
  informedOf: {
    none: 'uden svar',
    one: 'med én informant',
    one_role: 'med flere informanter i samme rolle',
    several_roles: 'med informanter i flere roller',
  } satisfies Record<Informed, string>,
  decisions: {
    open: 'ikke besluttet',
    chosen: 'valgt til interview',
    reserve: 'på reservelisten',
    not_chosen: 'ikke valgt',
    declined: 'har selv sagt nej',
  } satisfies Record<CoverageDecision, string>,

  filters: 'Vælg, hvad kortet viser',
  rows: 'Rækker',
  columns: 'Kolonner',
  search: 'Søg',
  searchHint: 'Navn, nummer, kommune, organisation eller område.',
  howInformed: 'Hvor godt belyst',
  decision: 'Beslutning',
  narrow: 'Vis kun nogle praksisser',
  all: 'Alle',
  show: 'Vis',
  clear: 'Vis hele kortet',

  sentence: (all: number, cells: { withSome: number; of: number }, counts: Record<Informed, number>) =>
    `${practices(all)} ligger i ${cells.withSome} af kortets ${cells.of} felter. ${
      counts.several_roles === all
        ? 'Alle er belyst af informanter i flere roller.'
        : `Belyst af informanter i flere roller: ${counts.several_roles}; af flere i samme rolle: ${counts.one_role}; af én informant: ${counts.one}; uden svar: ${counts.none}.`
    }`,
  noPractices: 'Der er ingen praksisser i undersøgelsen endnu. Kortet viser dem, når de er registreret.',
  toPractices: 'Registrér praksisser',
  noHits: 'Ingen praksisser passer til det, der er valgt.',

  gapsHeading: 'De største huller',
  gapsNone: 'Hvert felt mellem oplyste værdier har mindst én praksis.',
  gap: (row: string, column: string, expected: string) =>
    `${row}, ${column}: ingen praksis; omkring ${expected} kunne ventes.`,
  gapsUnknown: 'Kortet har ingen felter mellem oplyste værdier, så der er ingen huller at nævne.',
  gapsMore: (n: number) => (n === 1 ? 'Ét felt mere er tomt.' : `${n} felter mere er tomme.`),
  gapsSmall: (n: number) =>
    n === 1
      ? 'Ét felt er tomt, uden at det siger noget: Der kunne ventes under en halv praksis.'
      : `${n} felter er tomme, uden at det siger noget: I hvert af dem kunne der ventes under en halv praksis.`,
  gapsOrder:
    'Et hul er et felt uden praksisser, hvor både rækken og kolonnen har nogle. Hvor mange der kunne ventes, er, hvad feltet ville have, hvis praksisserne fordelte sig ens over rækker og kolonner. Et tomt felt er ikke en fejl: Måske findes der ingen praksis.',
  gapsAmong: 'Hullerne er kun talt blandt de praksisser, der er valgt ud.',
  emptyLines: (attribute: string, values: readonly string[]) =>
    `${attribute} uden en eneste praksis: ${values.join('; ')}.`,
  without: (attribute: string, n: number) =>
    `${attribute}: ${n} af listens værdier har ingen praksis og står derfor ikke på kortet.`,
  withoutList: 'Hvilke',
  weak: (n: number, of: number) =>
    n === 0
      ? 'I alle felter med praksisser er mindst én belyst af informanter i flere roller.'
      : `I ${n} af ${of} felter er der praksisser, men ingen af dem er belyst af informanter i flere roller.`,

  table: (rows: string, columns: string) => `${rows} og ${columns.toLowerCase()}: antal praksisser`,
  legend: 'Tegnene: hvor godt praksisser er belyst',
  legendSize:
    'Jo større tegn, jo flere praksisser; tallet ved tegnet er, hvor mange. Tegnene i »I alt« er lige store.',
  legendGap: 'tomt felt: ingen praksisser',
  total: 'I alt',
  cell: (n: number, parts: readonly string[]) =>
    n === 0 ? 'ingen praksisser' : `${practices(n)}: ${parts.join(', ')}`,
  inSeveral: (n: number, all: number) =>
    `${n === 1 ? '1 praksis tæller' : `${n} praksisser tæller`} i flere felter, fordi de har flere værdier. Felterne giver derfor mere end de ${all} forskellige praksisser, som »I alt« tæller.`,

  openHeading: (row: string | null, column: string | null) =>
    [row, column].filter((part) => part !== null).join(', '),
  openLead: (n: number) => practices(n),
  openGone: 'Feltet er ikke på kortet, som det er valgt nu.',
  close: 'Luk feltet',
  practice: 'Praksis',
  informants: 'Informanter',
  rolesAnswered: 'Roller, der har svaret',
  nobody: 'ingen endnu',

  basisHeading: 'Sådan er der talt',
  counted: (shown: number, registered: number) =>
    shown === registered
      ? registered === 1
        ? 'Undersøgelsens ene praksis er med.'
        : `Alle ${practices(registered)} i undersøgelsen er med, også dem, ingen er spurgt om.`
      : `${practices(shown)} af undersøgelsens ${registered} er med.`,
  filtered: (parts: readonly string[]) => `Valgt ud: ${parts.join('; ')}.`,
  filterSearch: (search: string) => `søgt på »${search}«`,
  filterPart: (name: string, value: string) => `${name.toLowerCase()}: ${value}`,
  placed:
    'En praksis står, hvor den nyeste udgave af dens afgrænsning siger. Det, der ikke er oplyst, har sin egen række eller kolonne.',
  answers: (n: number, newest: string | null) =>
    newest === null
      ? 'Ingen har sendt svar i runden endnu.'
      : `Belyst er talt af ${answers(n)}, der er sendt i runden, den nyeste ${newest}. Kladder og svar på varianter af en afgrænsning tæller ikke. Én person i to roller er én informant.`,
  leftOut: (n: number) =>
    `${answers(n)} er udeladt efter gennemgang og tæller ikke${n === 1 ? '' : ', som i resultaterne'}.`,
  leftOutUnknown: 'Alle sendte svar tæller med, også dem, der måtte være udeladt i resultaterne.',
  otherVersion: (n: number) => `${answers(n)} er sendt på en anden version af spørgeskemaet og tæller ikke.`,
  live: 'Kortet er talt på data, som de står nu.',
  frozen: (number: number, at: string) =>
    `Kortet er talt på data, som de står nu. Seneste låste datasæt er nr. ${number} fra ${at}.`,
  notOffered: (names: readonly string[]) =>
    `${names.join(' og ')} har for mange forskellige værdier til at være rækker eller kolonner. Søg i stedet.`,

  saveHeading: 'Gem kortet',
  save: 'Gem som én HTML-fil',
  saveLead:
    'Filen kan åbnes uden net og uden konto. Den viser det samme udsnit: kortet, hullerne og hver praksis med antal informanter. Filen tæller alle sendte besvarelser, også dem, der er udeladt efter gennemgang, så den ikke røber, hvilke det er. Hvilke roller der har svaret, står ikke i den, og heller ikke navne på informanter eller svar.',

  fileTitle: (study: string) => `Kort over dækningen: ${study}`,
  fileFrom: (study: string, wave: string, date: string) =>
    `Undersøgelsen »${study}«, runden »${wave}«. Gemt ${date} fra Praksiskort.`,
  fileDigest: (digest: string) => `Datasættets fingeraftryk: ${digest}.`,
  filePrivacy:
    'Filen rummer ingen navne på informanter, ingen svar og ingen scorer. Hvilke roller der har svaret om en praksis, er udeladt, så filen kan gives videre.',
  fileOpen: 'Vælg et felt for at se dets praksisser.',
  fileLine: (informed: string, n: number) => (n > 1 ? `${informed}, ${n} i alt` : informed),
  fileBack: 'Tilbage til kortet',
  fileAll: 'Alle praksisser på kortet',
  howInformedShort: 'Belyst',
}
