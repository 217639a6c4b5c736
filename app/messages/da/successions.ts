import type { UndoingHindrance } from '#db/queries/undo-succession.ts'
import type { SuccessionKind } from '#db/schema.ts'

const answers = (n: number) => (n === 1 ? 'én besvarelse' : `${n} besvarelser`)

/** Praksisser, der er delt eller lagt sammen. */
export const successions = {
  notChanged: 'Praksis er udgået. Den kan læses, men ikke ændres. Det, du skriver her, bliver ikke gemt.',

  split: 'Del praksis',
  merge: 'Læg sammen med andre',
  splitHeading: (name: string) => `Del ${name} i flere praksisser`,
  mergeThese: 'Læg de to sammen',
  mergeHeading: (name: string) => `Læg ${name} sammen med andre praksisser`,
  splitLead:
    'Gør det, når det, I kaldte én praksis, viser sig at være flere. Den gamle udgår, og de nye får hver sit kort.',
  mergeLead:
    'Gør det, når flere praksisser viser sig at være den samme, eller når den ene er en del af den anden. De gamle udgår, og én ny får sit eget kort.',
  whyEnds:
    'En praksis går ikke videre i en smallere eller bredere udgave under samme navn: Svarene handler om den gamle afgrænsning, og det skal kunne læses bagefter, hvad der blev spurgt om. Er det kun kortet, der er uklart, så ret det i stedet.',
  happens: 'Det sker',
  stays: 'Alt om den gamle bliver stående og kan læses: kort, svar og beslutninger.',
  sent: (n: number) =>
    n === 0
      ? 'Ingen besvarelser er sendt.'
      : `${n === 1 ? 'Én besvarelse er sendt. Den bliver stående, hvor den er givet,' : `${n} besvarelser er sendt. De bliver stående, hvor de er givet,`} indtil I beslutter, om ${n === 1 ? 'den' : 'de'} skal følge med.`,
  begun: (n: number) =>
    n === 1
      ? 'Én informant er i gang og kan svare færdig.'
      : `${n} informanter er i gang og kan svare færdig.`,
  unstarted: (n: number) =>
    n === 1
      ? 'Én informant er ikke begyndt. Linket bliver trukket tilbage.'
      : `${n} informanter er ikke begyndt. Deres links bliver trukket tilbage.`,
  oldCard: 'Kortet, som det står nu',
  oldCards: 'Kortene, som de står nu',

  choose: 'Hvilke praksisser skal lægges sammen?',
  chooseLead: 'Mulige overlap står først. Andre kan søges frem.',
  withThese: 'Læg sammen med',
  search: 'Søg efter navn eller kode',
  searchButton: 'Søg',
  show: 'Vis de valgte side om side',
  noneFound: 'Ingen andre praksisser passer på det, du søger.',
  chooseOne: 'Når du har valgt mindst én anden praksis, kommer kortene her side om side.',

  successor: (place: number) => `Ny praksis ${place}`,
  theSuccessor: 'Den nye praksis',
  prefilledSplit: 'Felterne begynder, som de står på den gamle. Ret det, der er forskelligt.',
  prefilledMerge:
    'Tekster fra kortene er sat efter hinanden. Felter, som kortene ikke er enige om, er tomme.',
  more: 'Tilføj en praksis mere',
  fewer: 'Fjern den sidste',
  reason: 'Begrundelse',
  reasonHint: 'Skriv, så en anden kan forstå det om et år. Skriv ikke navne på personer.',
  splitNow: 'Del praksis',
  mergeNow: 'Læg praksisserne sammen',
  faults: {
    name_of_ended: 'Giv den et andet navn end en praksis, der udgår, så de kan kendes fra hinanden.',
    name_twice: 'To af de nye praksisser har samme navn.',
    code_twice: 'To af de nye praksisser har samme kode.',
  } as Record<string, string>,
  changedMeanwhile:
    'Kortet, praksissen eller antallet, der ikke er begyndt, er et andet, end da du åbnede siden. Intet er gemt. Se, hvad der står nu, og gem igen, hvis det stadig er rigtigt.',
  endedMeanwhile: 'En af praksisserne er udgået imens. Intet er gemt. Se på dens side, hvad den blev til.',

  ended: 'Udgået',
  endedFilter: 'Udgåede praksisser i stedet for dem, der er i brug',
  becameHeading: 'Praksis er udgået',
  becameLead: 'Den kan læses, men ikke ændres, og ingen kan blive spurgt om den.',
  undoneSuccessor:
    'Praksis nåede ikke at blive taget i brug: Den deling eller sammenlægning, den kom af, er fortrudt.',
  history: 'Delt og lagt sammen',
  kinds: { split: 'Delt', merge: 'Lagt sammen' } satisfies Record<SuccessionKind, string>,
  by: (kind: string, by: string, at: string) => `${kind} af ${by}, ${at}`,
  undoneBy: (by: string, at: string) => `Fortrudt af ${by}, ${at}`,
  details: 'Se, hvad der skete, og hvor svarene tæller',

  pageHeading: { split: 'Praksis er delt', merge: 'Praksisser er lagt sammen' } satisfies Record<
    SuccessionKind,
    string
  >,
  done: (withdrawn: number) =>
    withdrawn === 0
      ? 'Det er gemt.'
      : `Det er gemt. ${withdrawn === 1 ? 'Ét link er trukket tilbage' : `${withdrawn} links er trukket tilbage`}.`,
  from: 'Udgået',
  to: 'Kommet i stedet',
  answersHeading: 'Hvor svarene tæller',
  answersLead:
    'Svar er givet om den gamle praksis og bliver aldrig flyttet uden en beslutning. Følger de med, tæller de på den nye praksis på en kopi af det kort, de er givet på.',
  noAnswers: 'Ingen besvarelser er sendt om det, der er udgået.',
  practice: 'Praksis',
  wave: 'Runde',
  responses: 'Besvarelser',
  standing: 'Tæller på',
  undecided: (name: string) => `${name}, indtil andet er besluttet`,
  decide: 'Tag stilling',
  decideOf: (name: string, wave: string) => `Tag stilling til svarene om ${name} i ${wave}`,
  undoHeading: 'Fortryd',
  undoLead:
    'Det, der udgik, kommer i brug igen, også links, der blev trukket tilbage. Det, der kom i stedet, udgår. Begge dele kan læses bagefter.',
  undo: 'Fortryd',
  hindrances: {
    assigned: 'Det kan ikke fortrydes: Nogen er spurgt om en praksis, der kom i stedet.',
    followed:
      'Det kan ikke fortrydes, så længe svar følger med. Beslut først, at de bliver på den gamle praksis.',
    succeeded: 'Det kan ikke fortrydes: En praksis, der kom i stedet, er selv delt eller lagt sammen.',
  } satisfies Record<UndoingHindrance, string>,
  notGivenBack: (n: number) =>
    `${n === 1 ? 'Ét link er' : `${n} links er`} ikke givet tilbage, fordi praksissens kort ikke må sendes ud, som det står. Ret kortet, og giv så links tilbage på siden om informanter.`,
  undoneBefore: 'En anden har fortrudt det imens.',

  followHeading: (name: string) => `Hvor skal svarene om ${name} tælle?`,
  followLead: (n: number) =>
    `${n === 1 ? 'Der er én besvarelse' : `Der er ${answers(n)}`} om praksis i denne runde. Bliver svarene, tæller de på den gamle praksis. Følger de med, tæller de på en af de nye, og den gamle står ikke længere i resultaterne.`,
  followApart:
    'Svar, der følger med, står for sig på den nye praksis, på en kopi af det kort, de er givet på. De bliver først lagt sammen med svar på det nye kort, når nogen beslutter, at afgrænsningerne er den samme praksis. Besvarelserne selv bliver ikke ændret.',
  followChoice: 'Svarene',
  stay: (name: string) => `bliver på ${name}`,
  follow: (name: string) => `følger med til ${name}`,
  doubled: (n: number, name: string) =>
    `${n === 1 ? 'Én informant har' : `${n} informanter har`} også svaret om ${name} og kommer til at tælle to gange, hvis afgrænsningerne bliver regnet som én.`,
  save: 'Gem beslutningen',
  overtaken: (by: string) =>
    `${by} har besluttet noget imens. Se begrundelsen herunder. Mener du stadig det samme, så gem igen.`,
  decisions: 'Beslutninger',
  decidedBy: (said: string, by: string, at: string) => `${said}, besluttet af ${by}, ${at}`,
  saidStay: 'Svarene bliver',
  saidFollow: (name: string) => `Svarene følger med til ${name}`,
  backToProfile: (name: string) => `Til resultaterne om ${name}`,

  endedHere: (n: number) =>
    `Praksis er udgået. ${n === 1 ? 'Én besvarelse om den tæller' : `${n} besvarelser om den tæller`} her.`,
  canFollow: 'De kan følge med til det, der kom i stedet.',
  followedAway: (name: string) => `Praksis er udgået. Svarene om den tæller på ${name}.`,
  mayComeHere: (n: number, name: string) =>
    `${n === 1 ? 'Én besvarelse' : `${n} besvarelser`} om ${name} kan følge med hertil.`,
  cameHere: (n: number, name: string) =>
    `${n === 1 ? 'Én besvarelse' : `${n} besvarelser`} om ${name} følger med hertil.`,
  copies: (version: number, name: string, from: number) =>
    `Afgrænsning ${version} er en kopi af afgrænsning ${from} af ${name}.`,
  copyOf: (name: string, version: number) => `kopi af afgrænsning ${version} af ${name}`,
  seeDecision: 'Se eller skift beslutningen',
  awaiting: (n: number) =>
    `${n === 1 ? 'Én praksis er udgået' : `${n} praksisser er udgået`}, og det er ikke besluttet, hvor svarene om ${n === 1 ? 'den' : 'dem'} tæller`,
  awaitingLine: (n: number) => `${answers(n)} tæller på den gamle praksis`,
  responseFollows: (name: string, given: string) =>
    `Besvarelsen er givet om ${given} og vises, som den blev givet. I resultaterne følger den med til ${name}.`,
}
