import type { FrozenPartName } from '#app/frozen/frozen-content.ts'
import type { FrozenChange } from '#app/frozen/frozen-changes.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

const informants = (n: number) => (n === 1 ? '1 besvarelse' : `${n} besvarelser`)

/** At låse en rundes data, og det, der er låst. */
export const freeze = {
  heading: 'Lås data',
  titleOf: (wave: string) => `Lås data, ${wave}`,
  intro:
    'Når data er låst, kan alle senere se, hvad en beslutning byggede på. Vi gemmer svarene, praksissernes afgrænsning, spørgeskemaet, reglen for score og alt, hvad I har besluttet om besvarelserne, og regner et fingeraftryk af det hele. Retter I noget bagefter, laver I et nyt låst datasæt; det gamle bliver stående.',
  notClosed: 'Runden er ikke lukket endnu. Luk den først: så længe der kan komme svar, kan data ikke låses.',
  toWave: 'Til runden',
  openHeading: 'Det, der står åbent',
  openIntro: 'Gennemgå det her først. Det, I lader stå, bliver låst, som det er.',
  nothingOpen: 'Der er ikke noget, der venter på jer.',
  unanswered: (missing: number, of: number) =>
    `${missing} af ${of} adspurgte har ikke sendt deres besvarelse. De bliver ikke spurgt mere, når runden er lukket.`,
  toField: 'Se, hvem der mangler',
  contested: (n: number) =>
    n === 1
      ? '1 informant er uenig i afgrænsningen, og I har ikke taget stilling.'
      : `${n} informanter er uenige i afgrænsningen, og I har ikke taget stilling.`,
  toScopes: 'Tag stilling til afgrænsningen',
  undecided: (n: number) =>
    n === 1
      ? '1 praksis har svar på flere afgrænsninger. De bliver vist hver for sig, til I beslutter andet.'
      : `${n} praksisser har svar på flere afgrænsninger. De bliver vist hver for sig, til I beslutter andet.`,
  flagsOpen: (open: number, of: number) =>
    `${open} af ${of} opmærksomhedspunkter er ikke gennemgået. De, der kun beskriver og ikke stiller spørgsmål ved noget, er ikke talt med.`,
  toFlags: 'Se opmærksomhedspunkterne',
  otherVersion: (n: number) =>
    `${informants(n)} er sendt på en anden version af spørgeskemaet og er ikke med: versioner bliver aldrig blandet.`,
  leftOutHeading: (n: number) => (n === 1 ? '1 besvarelse er udeladt' : `${n} besvarelser er udeladt`),
  leftOutIntro: 'De bliver låst sammen med resten, med begrundelsen, og tæller ikke.',
  leftOutLine: (practice: string, by: string, at: string) => `${practice}, udeladt af ${by} ${at}:`,
  nowHeading: 'Det, der bliver låst',
  now: (responses: number, practices: number) =>
    `${informants(responses)} om ${practices === 1 ? '1 praksis' : `${practices} praksisser`}.`,
  fingerprint: 'Fingeraftryk',
  same: (number: number) =>
    `Data er præcis dem, der blev låst som datasæt ${number}. Der er ikke noget nyt at låse.`,
  changedHeading: (number: number) => `Ændret siden datasæt ${number}`,
  tamperedBefore: (number: number) =>
    `Datasæt ${number} er ikke længere det, der blev låst, så vi kan ikke sige, hvad der er ændret siden. Se datasættet for, hvad der er galt.`,
  note: 'Hvorfor låser I nu?',
  noteHint:
    'For eksempel: »Runden er lukket, og alle punkter er gennemgået«, eller hvad der er rettet siden sidst. Står noget åbent, så skriv hvorfor.',
  confirm: 'Jeg har set, hvad der står åbent, og vil låse data, som de er.',
  button: 'Lås data',
  done: 'Data er låst.',
  refused: {
    data_changed:
      'Data er ændret, mens du så på dem, så der er ikke låst noget. Se siden igennem igen, og lås så.',
    overtaken: 'En anden har låst data imens. Se det nye datasæt herunder, før du låser igen.',
    not_closed: 'Runden er ikke lukket, så data kan ikke låses.',
    unchanged: 'Der er ikke noget nyt at låse: data er præcis dem, der er låst.',
  },
  setsHeading: 'Låste datasæt',
  none: 'Der er ikke låst noget endnu.',
  setName: (number: number) => `Datasæt ${number}`,
  setLine: (at: string, by: string) => `låst ${at} af ${by}`,
  setTitleOf: (number: number, wave: string) => `Datasæt ${number}, ${wave}`,
  whole: 'Vi har lige regnet fingeraftrykket efter: datasættet er præcis det, der blev låst.',
  tampered: (parts: readonly string[]) =>
    parts.length === 0
      ? 'Datasættet er ikke det, der blev låst: fingeraftrykkene passer ikke sammen. Nogen har ændret det uden om Praksiskort. Brug det ikke. Sammenlign med en sikkerhedskopi.'
      : `Datasættet er ikke det, der blev låst. Det er ændret uden om Praksiskort her: ${list.format(parts)}. Brug det ikke. Sammenlign med en sikkerhedskopi.`,
  parts: {
    wave: 'runden',
    scoring: 'spørgeskema og regler for score',
    practices: 'praksisserne',
    scopes: 'afgrænsningerne',
    responses: 'svarene',
    decisions: 'beslutningerne om besvarelser',
  } satisfies Record<FrozenPartName, string> as Record<string, string>,
  partsHeading: 'Datasættets dele og deres fingeraftryk (SHA-256)',
  questionnaire: 'Spørgeskema',
  analysisVersion: 'Version af beregningen af scorer',
  listVersion: 'Version af beregningen af lister',
  responsesCount: 'Besvarelser',
  practicesCount: 'Praksisser',
  leftOutCount: 'Udeladte besvarelser',
  setAsideCount: 'Opmærksomhedspunkter, der er lagt til side',
  changesFrom: (number: number) => `Ændret fra datasæt ${number}`,
  noChanges: 'Intet er ændret.',
  changesUnknown: (number: number) =>
    `Datasæt ${number} er ikke længere det, der blev låst, så ændringerne kan ikke vises.`,
  moreChanges: (n: number) => `og ${n} ændringer mere`,
  change: {
    scoring: {
      questionnaire: 'Spørgeskemaet er et andet.',
      key: 'Reglerne for score er ændret.',
      analysis: 'Scorerne regnes med en anden version af beregningen.',
      list: 'Lister regnes med en anden version af beregningen.',
    },
    practice_added: (practice: string) => `${practice} er kommet til.`,
    practice_removed: (practice: string) => `${practice} er ikke med længere.`,
    practice_changed: (practice: string) => `${practice}: oplysninger eller antal svar er ændret.`,
    consents_added: 'Datasættet siger nu også, hvad praksisserne svarer, når de bliver spurgt om interview.',
    consent_changed: (practice: string, from: string, to: string) =>
      from === to
        ? `${practice}: samtykke til interview er registreret igen (${to}).`
        : `${practice}: samtykke til interview var »${from}« og er nu »${to}«.`,
    scope_changed: (practice: string, version: number) =>
      `${practice}: afgrænsning ${version} er skrevet om.`,
    response_added: (practice: string, n: number) =>
      `${practice}: ${n === 1 ? 'en besvarelse' : `${n} besvarelser`} er kommet til.`,
    response_removed: (practice: string, n: number) =>
      `${practice}: ${n === 1 ? 'en besvarelse' : `${n} besvarelser`} er ikke med længere.`,
    response_moved: (practice: string, n: number) =>
      `${practice}: ${n === 1 ? 'en besvarelse' : `${n} besvarelser`} tæller et andet sted end før.`,
    informant_changed: (practice: string, n: number) =>
      `${practice}: oplysninger om ${n === 1 ? 'en informant' : `${n} informanter`} er ændret.`,
    answers_changed: (practice: string, n: number) =>
      `${practice}: svarene i ${n === 1 ? 'en besvarelse' : `${n} besvarelser`} er ændret. Det kan ikke ske i Praksiskort, så find ud af hvordan.`,
    left_out: (practice: string, n: number) =>
      `${practice}: ${n === 1 ? 'en besvarelse er udeladt' : `${n} besvarelser er udeladt`}.`,
    taken_in: (practice: string, n: number) =>
      `${practice}: ${n === 1 ? 'en besvarelse' : `${n} besvarelser`}, der var udeladt, tæller igen.`,
    flag_set_aside: (n: number) =>
      n === 1 ? 'Et opmærksomhedspunkt er lagt til side.' : `${n} opmærksomhedspunkter er lagt til side.`,
    flag_taken_up: (n: number) =>
      `${n === 1 ? 'Et opmærksomhedspunkt' : `${n} opmærksomhedspunkter`}, der var lagt til side, gælder igen.`,
    versions_decided: (practice: string) => `${practice}: beslutningen om flere afgrænsninger er en anden.`,
  } satisfies Record<FrozenChange['change'], unknown>,
}
