import type { ScopeCard } from '#app/answering/informant-scope-card.tsx'
import type { CoreFault } from '#survey/core.ts'

/** Spørgeskemaets liv: udkast, historik, prøver og versioner. */
export const questionnaires = {
  heading: 'Spørgeskemaer',
  intro:
    'En version, der er udgivet, ændres aldrig. Vil du have andre ord, andre eksempler eller egne spørgsmål, laver du et udkast ud fra en version, prøver det og udgiver det som en ny version.',
  versions: 'Versioner, undersøgelsen kan bruge',
  builtIn: (number: string) => `indbygget version ${number}`,
  own: (number: number) => `undersøgelsens version ${number}`,
  lent: (number: number, study: string) => `version ${number} fra »${study}«`,
  isDefault: 'foreslås til nye runder',
  core: {
    standard: 'Standardens spørgsmål og skala',
    explained: 'Standardens spørgsmål med andre forklaringer',
    changed: 'Ordlyden afviger fra standarden',
    other: 'Et andet instrument end standarden',
  },
  coreLong: {
    standard:
      'Spørgsmål, skala og svarmuligheder er standardens, ord for ord. Scorerne kan sammenlignes med andres på samme version.',
    explained:
      'Spørgsmål, skala og svarmuligheder er standardens, ord for ord, men navne eller forklaringer på elementerne er andre. Informanter læser dem, før de svarer. Sammenlign derfor kun med forbehold.',
    changed:
      'Nogle af standardens spørgsmål, skalaen eller svarmulighederne er ændret. Scorerne kan ikke sammenlignes med dem, andre får med standarden, og det står i rapporter og eksport.',
    other:
      'Spørgsmålene er ikke standardens. Scorerne kan ikke sammenlignes med dem, andre får med standarden, og det står i rapporter og eksport.',
  },
  coreOfWave: {
    explained:
      'Spørgsmålene er standardens, men navne eller forklaringer på elementerne er andre. Sammenlign kun med andres scorer på standarden med forbehold.',
    changed:
      'Ordlyden afviger fra standarden: spørgsmål, skala eller svarmuligheder er ændret. Scorerne kan ikke sammenlignes med andres på standarden.',
    other:
      'Ordlyden afviger fra standarden: det er et andet instrument. Scorerne kan ikke sammenlignes med andres på standarden.',
  },
  answeredOn: 'Besvaret på spørgeskemaet',
  publishedHeading: 'Udgivet',
  missing: '(mangler)',
  published: (date: string, name: string) => `Udgivet ${date} af ${name}`,
  changeClass: (letter: string) => `ændringsklasse ${letter}`,
  madeFrom: 'Lavet ud fra',
  usedIn: 'Bruges i',
  usedNowhere: 'Bruges ikke i nogen runde endnu.',
  copy: 'Lav et udkast ud fra denne',
  copyOf: (title: string) => `Lav et udkast ud fra ${title}`,
  upload: 'Indlæs et spørgeskema fra en fil',
  compare: 'Sammenlign to versioner',
  compareWithParent: 'Se, hvad der er ændret siden forrige version',
  drafts: 'Udkast',
  noDrafts: 'Der er ingen udkast. Lav et ud fra en version herunder, eller indlæs en fil.',
  draftSaved: (date: string, name: string) => `Gemt ${date} af ${name}`,
  draftTests: (count: number) =>
    count === 0 ? 'ikke prøvet endnu' : count === 1 ? 'prøvet 1 gang' : `prøvet ${count} gange`,
  untitled: 'Udkast uden titel',
  draftOf: (title: string) => `Udkast: ${title}`,
  edit: 'Ret udkastet',
  test: 'Prøv at svare',
  history: 'Historik',
  publish: 'Udgiv',
  toDraft: 'Til udkastet',
  isPublished: 'Udkastet er udgivet og kan ikke ændres mere.',
  seeVersion: 'Se den udgivne version',
  isDiscarded: 'Udkastet er lagt væk.',
  refused: {
    published: 'Udkastet er udgivet imens og kan ikke ændres mere.',
    discarded: 'Udkastet er lagt væk imens.',
    unknown: 'Udkastet findes ikke mere.',
    unknown_revision: 'Den tilstand er ikke gemt mere.',
    locked: 'Den tilstand ændrer standardens kerne, og kernen er låst. Lås den op først.',
    stops: 'Udkastet kan ikke udgives endnu. Se, hvad der mangler, øverst på siden.',
    changed: 'Nogen har gemt udkastet, siden du åbnede siden. Se det igennem igen, før du udgiver.',
    not_confirmed: 'Sæt kryds for at bekræfte. Intet er ændret.',
    outdated: 'Siden er forældet, og intet er ændret. Prøv igen.',
  },

  wording: 'Hele ordlyden',
  wordingIntro: 'På dansk og engelsk, i den rækkefølge informanten møder den.',
  wordingParts: 'Dele af ordlyden',
  hint: 'Hjælp',
  title: 'Titel',
  source: 'Kilde',
  licence: 'Vilkår for brug',
  note: 'Note',
  classHeading: 'Ændring',
  classGiven: (letter: string, proposed: string) =>
    letter === proposed
      ? `Klasse ${letter}, som reglerne foreslog`
      : `Klasse ${letter}; reglerne foreslog ${proposed}`,
  reason: 'Begrundelse',
  claims: 'Omformuleret, men forfatteren mener, at der spørges om det samme',
  coreReason: 'Hvorfor kernen blev låst op',
  digests: 'Fingeraftryk',
  digestsHint:
    'Viser, om to versioner er ens. Måling dækker spørgsmål, skala og svarmuligheder; fremstilling dækker resten. De første 12 tegn af SHA-256.',
  measurement: 'måling',
  presentation: 'fremstilling',
  downloads: 'Hent som',
  downloadDefinition: 'SurveyJS (.json)',
  downloadForm: 'XLSForm (.xlsx)',
  stem: 'Fælles spørgsmål',
  scale: 'Skala',
  noAnswers: 'Måder at lade være med at svare',
  scopeCheck: 'Spørgsmål om afgrænsningen',
  facts: 'Spørgsmål om informanten',
  elementMeaning: 'Betydning',
  isNot: 'Ikke det samme som',
  anchor: 'Sådan ser et højt svar ud',
  reversedAnchor: 'Sådan ser et lavt svar ud',
  forRole: (role: string) => `Til ${role}`,
  reversed: 'vendt: højeste svar er det mindst lovende',
  weight: (weight: string) => `vægt ${weight}`,
  itemsOf: 'Spørgsmål, der tæller',
  questionsOf: 'Spørgsmål, der ikke tæller',
  basis: 'Hvad svarene bygger på',
  comment: 'Begrundelse',
  ownPage: 'Egne spørgsmål',
  kinds: {
    text: 'én linje tekst',
    comment: 'tekst',
    number: 'tal',
    choice: 'ét svar',
    choices: 'flere svar',
  },

  historyHeading: 'Udkastets historik',
  historyIntro:
    'Hver gang udkastet gemmes, bliver den tidligere tilstand stående. Det, én person gemmer inden for et minut, regnes for én tilstand. Du kan tage enhver tilstand frem igen; det, der står nu, går ikke tabt.',
  state: (revision: number) => `Tilstand ${revision}`,
  stateNow: 'står nu',
  firstState: 'Sådan begyndte udkastet.',
  changesIn: (count: number) => (count === 1 ? '1 ændring' : `${count} ændringer`),
  noChanges: 'Ingen ændringer i forhold til tilstanden før.',
  seeChanges: 'Se ændringerne',
  restore: 'Tag denne tilstand frem igen',
  restored: (revision: number) => `Tilstanden er taget frem igen og står nu som tilstand ${revision}.`,
  older: 'Ældre tilstande',
  discardHeading: 'Læg udkastet væk',
  discardIntro:
    'Ingen kan arbejde videre på et udkast, der er lagt væk. Dets historik og prøver bliver stående.',
  discardConfirm: 'Ja, læg udkastet væk',
  discard: 'Læg væk',

  unlockHeading: 'Lås standardens kerne op',
  unlockIntro:
    'Kernen er det, der afgør en score: spørgsmålenes ord, rækkefølge, retning og vægt, skalaen, måderne at lade være med at svare og det fælles spørgsmål.',
  unlockWarning:
    'Når kernen er ændret, kan scorerne ikke længere sammenlignes med dem, andre får med standarden. Rapporter og eksport siger, at ordlyden afviger, og det kan ikke fjernes igen. Titel, forklaringer, hjælpetekster og egne spørgsmål kan du ændre uden at låse op.',
  unlockReason: 'Hvorfor skal kernen ændres?',
  unlockReasonHint: 'Begrundelsen står ved den udgivne version, så andre kan læse den. Skriv ingen navne.',
  unlock: 'Lås kernen op',
  unlockedBy: (date: string, name: string) => `Kernen blev låst op ${date} af ${name}.`,
  nothingToUnlock: 'Udkastet er ikke lavet ud fra en version, så der er ingen kerne at låse op.',

  testHeading: 'Prøv udkastet',
  testIntro:
    'Svar på hele spørgeskemaet, som en informant ville gøre. Svarene gemmes kun som en prøve og bliver aldrig til data.',
  testLooks:
    'Prøven bruger den enkle formular. Informanter får de samme spørgsmål i samme rækkefølge; i nyere browsere ser knapperne lidt anderledes ud.',
  testRole: 'Rolle',
  testRoleHint: 'Nogle spørgsmål kan have særlige ord til en rolle.',
  testBegin: 'Begynd prøven',
  testBanner: 'Prøve: intet bliver til data.',
  testLeave: 'Forlad prøven',
  testPractice: 'Prøvehuset (opdigtet)',
  testScope: {
    included: 'Samtaler og værested om eftermiddagen',
    excluded: 'Natherberget i samme bygning',
    targetGroup: 'Voksne i hjemløshed',
    place: 'Prøvehuset',
    sinceYear: 2020,
    citizensPerYear: 40,
    staffCount: 6,
    level: 2,
    legalBasis: null,
  } as ScopeCard,
  testReview: 'Er du færdig med prøven?',
  testSkipped: (count: number) =>
    count === 0 ? 'alt er besvaret' : count === 1 ? '1 sprunget over' : `${count} sprunget over`,
  testFinish: 'Afslut prøven',
  testResult: 'Dette ville blive gemt',
  testResultIntro:
    'Sådan ville svarene stå i data. Et spørgsmål, der tæller, og som du sprang over, får −1. Sider, du ikke åbnede, er ikke med.',
  testNoAnswer: 'sprunget over',
  testField: 'Felt',
  testAsked: 'Spørgsmål',
  testValue: 'Værdi',
  testLabel: 'Betyder',
  noTests: 'Ingen har prøvet udkastet endnu.',
  testsCaption: 'Prøver af udkastet',
  testsCsv: 'Hent alle prøvesvar (CSV)',
  testBegun: 'Begyndt',
  testBy: 'Af',
  testState: 'Udkastets tilstand',
  testFields: 'Svar',
  testOutcome: 'Status',
  testFinished: 'afsluttet',
  testUnfinished: 'ikke afsluttet',
  testGoOn: 'fortsæt',

  publishHeading: 'Udgiv udkastet',
  publishIntro:
    'Når du udgiver, får udkastet et nummer og kan aldrig ændres mere. Nye runder kan bruge versionen med det samme; runder, der er åbnet, beholder den, de har.',
  stopsHeading: 'Det mangler, før udkastet kan udgives',
  places: {
    '': 'Titel, kilde og resten',
    '/scale': 'Skala og svarmuligheder',
    '/informant': 'Spørgsmål om informanten og afgrænsningen',
    '/own': 'Egne spørgsmål',
  } as Readonly<Record<string, string>>,
  placeOfElement: (id: string) => `Element ${Number(id.slice(1))}`,
  publishFault: (code: string, count: number, expected: string | null): string | null => {
    if (code === 'text_missing') {
      const language = expected === 'en' ? 'engelsk' : 'dansk'
      return count === 1 ? `1 tekst mangler på ${language}` : `${count} tekster mangler på ${language}`
    }
    if (code === 'no_items') return 'der er ingen spørgsmål'
    if (code === 'too_few_points') return 'skalaen skal have mindst 2 trin'
    if (code === 'too_few_options') return 'et spørgsmål har for få svarmuligheder'
    if (code === 'unknown_item') return 'et par af modsatte spørgsmål nævner et spørgsmål, der ikke er der'
    return null
  },
  decideHeading: 'Udgiv',
  coreStops: 'Kernen er låst, men udkastet ændrer den:',
  coreFaults: {
    stem_changed: 'det fælles spørgsmål',
    scale_changed: 'skalaen',
    no_answers_changed: 'måderne at lade være med at svare',
    items_added: 'nye spørgsmål, der tæller',
    items_removed: 'spørgsmål er fjernet',
    items_moved: 'spørgsmål står i en anden rækkefølge',
    item_changed: 'et spørgsmål er ændret',
  } satisfies Record<CoreFault['code'], string>,
  unlockLink: 'Lås kernen op',
  forbiddenStops:
    'Et navn eller en kode er brugt om noget andet end før (klasse F). Giv det et nyt navn i udkastet.',
  unchanged:
    'Udkastet siger det samme som den version, det er lavet ud fra. Der er ingen grund til at udgive det.',
  changesHeading: 'Ændringer i forhold til den version, udkastet er lavet ud fra',
  withoutParent: 'Udkastet er ikke lavet ud fra en version. Det kan derfor ikke sammenlignes med nogen.',
  classLegend: 'Ændringens klasse',
  classHint: (letter: string) =>
    `Reglerne foreslår ${letter}. Du kan hæve klassen, og så holdes mere adskilt fra den tidligere version: med D alle elementscorer, med C eller E alle svar og scorer. A, B og C kan sænkes indbyrdes med en begrundelse; D og E kan ikke sænkes.`,
  classReason: 'Hvorfor en anden klasse?',
  classReasonHint: 'Skal udfyldes, når klassen er lavere end den foreslåede.',
  claimsLegend: 'Betyder spørgsmålene stadig det samme?',
  claimsHint:
    'Sæt kun kryds, hvis en informant ville svare ens på den gamle og den nye ordlyd. Så lægges svarene sammen, og det står ved tallene. Uden kryds holdes de adskilt.',
  claimsMany:
    'Et ord på skalaen eller ved en måde at lade være med at svare er ændret. Det gælder derfor alle spørgsmål.',
  claim: (text: string) => `Samme betydning: ${text}`,
  testsDone: (count: number) =>
    count === 1 ? 'Udkastet er prøvet til ende 1 gang.' : `Udkastet er prøvet til ende ${count} gange.`,
  testsNone:
    'Ingen har prøvet udkastet til ende. Gå det igennem som en informant, før du udgiver: fejl i ordlyden kan ikke rettes bagefter.',
  titleHint: 'Vælg et navn, der ikke kan forveksles med den version, udkastet er lavet ud fra.',
  titleDa: 'Versionens navn på dansk',
  titleEn: 'Versionens navn på engelsk',
  noteLabel: 'Note om versionen',
  noteHint: 'Hvad er ændret, og hvorfor? Noten står ved versionen og i metodebilaget.',
  publishNow: 'Udgiv versionen',
  publishedNow: 'Versionen er udgivet. Nye runder kan bruge den.',
  waveVersion: 'Spørgeskema',
  changeVersion: 'Skift spørgeskema',
  changeVersionHint: 'Kan ændres, indtil runden åbner. Derefter ligger det fast.',
  versionFixed: 'Ligger fast, fordi runden er åbnet.',
  saveVersion: 'Gem spørgeskema',
  versionRefused: {
    opened: 'Runden er åbnet imens, og spørgeskemaet ligger fast.',
    not_usable: 'Den version kan undersøgelsen ikke bruge. Vælg en fra listen.',
  } as Record<string, string>,
}
