import type { InterviewStatus } from '#db/schema.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** Interviewark: det, en forsker har med til et interview, og det, der kommer med hjem. */
export const packets = {
  heading: 'Interviewark',
  titleOf: (wave: string) => `Interviewark, ${wave}`,
  practiceTitleOf: (practice: string) => `Interviewark, ${practice}`,
  lead: 'Et ark for hver praksis, der er valgt til interview: hvorfor den er valgt, hvad informanterne er uenige om, og hvad der er værd at spørge om.',
  empty: 'Ingen praksis er valgt til interview endnu.',
  emptyNext: 'Vælg på siden med beslutninger. Så kommer arkene her.',
  toDecisions: 'Til beslutninger',
  printAll: (n: number) => (n === 1 ? 'Se arket til udskrift' : `Se alle ${n} ark til udskrift`),
  count: (values: { chosen: number; arranged: number; held: number }) =>
    `${values.chosen === 1 ? '1 praksis er valgt' : `${values.chosen} praksisser er valgt`}. ${values.arranged} interview er aftalt, ${values.held} er gennemført.`,
  table: 'Praksisser, der er valgt til interview',
  practice: 'Praksis',
  chosenBy: 'Valgt af',
  byRule: (rule: number) => `regel ${rule}`,
  status: 'Interview',
  questions: 'Spørgsmål',
  appraisals: 'Skriftlige vurderinger',
  reserveHeading: 'På reservelisten',
  reserveIntro: 'De får et ark, når de vælges.',
  openPacket: 'Åbn arket',

  statuses: {
    not_arranged: 'ikke aftalt',
    arranged: 'aftalt',
    held: 'gennemført',
    declined: 'praksis sagde nej',
    not_possible: 'ikke muligt',
  } satisfies Record<InterviewStatus, string>,
  statusOn: (status: string, date: string) => `${status} ${date}`,
  statusBy: (status: string, by: string, at: string) => `${status}. Skrevet af ${by}, ${at}.`,

  parts: 'På denne side',
  sheetOf: (practice: string) => `Interviewark: ${practice}`,
  notChosen: 'Praksis er ikke valgt til interview.',
  notChosenAny: 'Der laves et ark, når den er valgt.',
  notChosenNow: (outcome: string) =>
    `Ikke valgt til interview nu: ${outcome}. Det, der blev skrevet om interviewet, står her stadig.`,
  toDecision: 'Til beslutningen om praksis',
  toPrint: 'Se arket til udskrift',
  back: 'Alle interviewark',
  toProfile: 'Se praksis i resultaterne, som data er nu',

  madeOf: (values: { set: number; at: string; by: string; rule: number }) =>
    `Arket er lavet af datasæt ${values.set}, som ${values.by} låste ${values.at}, og regel ${values.rule}: det samme, som beslutningen er truffet på, og aldrig af data, som de er nu. Begrundelser er læst ordret i de besvarelser, der er med i datasættet.`,
  madeOfShort: (set: number, rule: number, digest: string) =>
    `Lavet af datasæt ${set} (${digest}) og regel ${rule}.`,
  newerSet: (set: number, own: number) =>
    `Siden er data låst igen: datasæt ${set}. Arket viser stadig datasæt ${own}, som beslutningen er truffet på.`,
  newerRule: (rule: number, own: number) =>
    `Siden er der registreret en ny regel: regel ${rule}. Arket viser stadig regel ${own}.`,
  seeChanges: 'Se, hvad der er ændret',
  tampered: (number: number, parts: string) =>
    `Datasæt ${number} er ikke længere det, der blev låst${parts ? ` (${parts})` : ''}. Der kan ikke laves et ark af det. Det, I selv har skrevet, står her stadig.`,
  seeSet: 'Se datasættet',
  failed: 'Arket kunne ikke laves, fordi listen ikke kunne regnes ud.',
  notInSet:
    'Praksis er ikke med i det datasæt, som beslutningen er truffet på. Der er ingen svar at bygge arket på.',
  noAnswers: 'Ingen svar om praksis tæller med. Der er ingen profil og ingen uenighed at spørge ind til.',
  confidential:
    'Arket er til den, der interviewer. Det viser, hvad enkelte informanter har svaret, og må ikke udleveres til praksis.',

  whyHeading: 'Hvorfor den er valgt',
  whyHeadingNow: 'Hvad der er besluttet',
  decided: (outcome: string, by: string, at: string) => `${outcome}. Besluttet af ${by}, ${at}.`,
  swappedFor: (name: string) => `Byttet ind for ${name}.`,
  strategy: (strategy: string) => `Reglen foreslår den (${strategy}).`,
  notProposed: 'Reglen foreslår den ikke. Den er valgt af mennesker.',
  onList: 'På listen',
  movesMost: 'Det, der flytter den mest',
  scopeHeading: 'Afgrænsning',
  scopeOf: (version: number, merged: readonly number[], isOnlyOne: boolean) =>
    `Sådan stod afgrænsning ${version}, da data blev låst. ${merged.length > 0 ? `Svar på afgrænsning ${list.format(merged.map(String))} er regnet sammen med den.` : isOnlyOne ? 'Det er den, der er svaret på.' : 'Ikke alle har svaret på den.'}`,
  scopeNone: 'Datasættet har ingen afgrænsning at vise.',
  otherVersions: 'Der er også svaret på andre afgrænsninger, som ikke er slået sammen med denne:',
  versionLine: (version: string, score: string, informants: number) =>
    `${version}: total ${score}, ${informants === 1 ? '1 informant' : `${informants} informanter`}`,
  otherCard: (version: number) => `Sådan stod afgrænsning ${version}`,
  droppedTexts: 'Det, de skrev, er heller ikke med på arket.',
  contestedHeading: 'Det, informanter holder imod afgrænsningen',

  profileHeading: 'Elementprofil',
  profileTable: 'Elementerne i tal',
  disagreeHeading: 'Det, de er uenige om',
  disagreeNone: 'Der er ingen elementer, som informanterne er klart uenige om.',
  disagreeIntro:
    'Elementer, hvor to roller ligger mindst et trin på skalaen fra hinanden, eller hvor informanterne gør. Ord for ord, hvem der svarer hvad.',
  answersTable: (element: string) => `Svarene om ${element}, rolle for rolle`,
  item: 'Spørgsmål',
  commentsHeading: 'Øvrige begrundelser, ordret',
  commentsNone: 'Ingen har skrevet en begrundelse til de øvrige elementer.',
  commentsNoneAtAll: 'Ingen har skrevet en begrundelse.',
  restsOn: (role: string, basis: string) => `${role} bygger svaret på: ${basis}`,
  flagsHeading: 'Opmærksomhedspunkter',
  flagsNone: 'Der er ingen opmærksomhedspunkter ved svarene.',
  flagSetAside: (by: string, at: string, reason: string) => `Sat til side af ${by}, ${at}: ${reason}`,
  flagStands: 'Ingen havde sat det til side, da data blev låst.',
  leftOutHeading: 'Besvarelser, der ikke tæller med',
  leftOut: (role: string, by: string, reason: string) => `En ${role}, udeladt af ${by}: ${reason}`,
  noAnswersHeading: 'Ubesvarede spørgsmål',
  noAnswersNone: 'Alle har svaret på alle spørgsmål.',
  noAnswersTable: 'Spørgsmål uden svar på skalaen, og fra hvem',
  noAnswersIntro: (items: number) =>
    items === 1 ? 'Ét spørgsmål har ikke svar fra alle.' : `${items} spørgsmål har ikke svar fra alle.`,
  noAnswersShow: 'Vis dem',
  lackingOfAsked: (lacking: number, asked: number) => `${lacking} af ${asked}`,
  lacking: 'Uden svar',
  byWhom: 'Hvem, og hvordan',

  questionsHeading: 'Spørgsmål til interviewet',
  keptHeading: 'De spørgsmål, I har valgt',
  keptNone: 'I har ikke valgt spørgsmål endnu.',
  draftsHeading: 'Udkast',
  draftsIntro:
    'Udkastene er lavet af tallene og af det, der er skrevet, efter faste skabeloner. Ret dem til jeres egne ord, og sæt kryds ved dem, I vil have med.',
  draftsNone: 'Alle udkast er taget med eller fjernet.',
  draftGone:
    'Udkastet er ikke blandt udkastene længere: En anden har taget det med eller fjernet det, eller tallene er ændret. Skal dit med, så flyt det til »Eget spørgsmål«, fjern krydset, og tøm feltet her.',
  draftsOnPaper: 'Udkast til spørgsmål (der er ikke valgt nogen endnu)',
  keep: 'Tag med',
  keepNamed: (number: number) => `Tag udkast ${number} med`,
  draftText: (number: number) => `Udkast ${number}`,
  keepButton: 'Tag de afkrydsede med',
  draftsMissing: 'Sæt kryds ved mindst ét udkast.',
  own: 'Eget spørgsmål',
  ownButton: 'Tilføj spørgsmålet',
  ownHint: 'Skriv ikke navne på personer.',
  questionBy: (by: string, at: string) => `${by}, ${at}`,
  fromDraft: (set: number, rule: number) => `Fra et udkast på datasæt ${set} og regel ${rule}`,
  fromDraftChanged: (set: number, rule: number) => `Rettet fra et udkast på datasæt ${set} og regel ${rule}`,
  fromSelf: 'Eget spørgsmål',
  draftRead: 'Udkastet lød:',
  draftNow: 'Tallene bag udkastet er ændret siden. Nu ville det lyde:',
  before: 'Sådan har det lydt før',
  reword: 'Ret',
  rewordNamed: (number: number) => `Ret spørgsmål ${number}`,
  newText: 'Ny ordlyd',
  saveText: 'Gem ordlyden',
  up: 'Op',
  upNamed: (number: number) => `Flyt spørgsmål ${number} op`,
  down: 'Ned',
  downNamed: (number: number) => `Flyt spørgsmål ${number} ned`,
  remove: 'Fjern',
  removeNamed: (number: number) => `Fjern spørgsmål ${number}`,
  removedHeading: (n: number) => (n === 1 ? '1 fjernet spørgsmål' : `${n} fjernede spørgsmål`),
  restore: 'Tag med igen',
  restoreNamed: (text: string) => `Tag med igen: ${text}`,
  removedBy: (by: string, at: string) => `Fjernet af ${by}, ${at}`,
  saved: {
    questions: 'Spørgsmålene er gemt.',
    noted: 'Notatet er gemt.',
    appraised: 'Vurderingen er gemt.',
    status: 'Det er gemt, hvordan interviewet står.',
  },
  refused: {
    overtaken:
      'En anden har ændret det samme imens, og intet af dit er gemt. Her står begge dele. Ret til, og gem igen.',
    redrafted:
      'Udkastene er lavet om, eller de er ved at blive regnet ud. Intet er gemt. Se dem igennem, og gem igen.',
    too_many: 'Der er ikke plads til flere spørgsmål på arket. Fjern nogle først.',
    unanswered:
      'Vi ved ikke, om det er gemt: Der kom ikke svar fra serveren. Det, du har skrevet, står her stadig. Se efter, at du har forbindelse til nettet, og gem igen. Det bliver kun gemt én gang.',
    signed_out:
      'Det er ikke gemt: Du er ikke logget ind længere. Det, du har skrevet, står her stadig. Log ind i en ny fane, og gem så igen her.',
    forbidden:
      'Det er ikke gemt: Du kan ikke skrive på det her ark længere. Det, du har skrevet, står her stadig. Kopiér det, før du forlader siden, og spørg lederen af undersøgelsen.',
  },
  notReloaded: {
    signed_out:
      'Siden viser ikke det nyeste: Du er ikke logget ind længere. Det, du har skrevet i de andre felter, står her stadig. Log ind i en ny fane, før du gemmer mere.',
    unanswered:
      'Siden viser ikke det nyeste: Der kom ikke svar fra serveren. Det, du har skrevet i de andre felter, står her stadig. Se efter, at du har forbindelse til nettet, før du gemmer mere.',
    forbidden:
      'Siden viser ikke det nyeste: Du kan ikke se det her ark længere. Det, du har skrevet i de andre felter, står her stadig. Kopiér det, før du forlader siden, og spørg lederen af undersøgelsen.',
  },
  signIn: 'Log ind i en ny fane',
  theirs: (by: string) => `${by} skrev:`,
  theirsRemoved: (by: string) => `${by} har fjernet spørgsmålet:`,
  yours: 'Du skrev:',
  orderChanged: 'Rækkefølgen er ændret imens af en anden. Se den nye, og flyt igen.',

  statusHeading: 'Hvordan interviewet står',
  statusNone: 'Interviewet er ikke aftalt.',
  statusField: 'Interviewet er',
  statusDate: 'Dato, når det er aftalt eller gennemført',
  statusNote: 'Bemærkning',
  statusSave: 'Gem, hvordan det står',
  statusHistory: 'Sådan har det stået før',
  statusTheirs: (by: string, status: string) =>
    `${by} har skrevet imens: ${status}. Mener du stadig dit, så gem igen.`,
  declinedNext:
    'Når praksis siger nej, træffes der en beslutning om den: sæt den til »har selv sagt nej«, eller byt den.',

  consentSaid: (saidBy: string | null, by: string, at: string) =>
    saidBy === null ? `Registreret af ${by} ${at}.` : `Sagt af ${saidBy}, registreret af ${by} ${at}.`,
  consentNext: {
    ahead: {
      not_asked: 'Spørg praksissen, og registrer svaret, før I holder interviewet.',
      no: 'Hold ikke interviewet, så længe det gælder.',
      withdrawn: 'Hold ikke interviewet, så længe det gælder.',
    },
    held: {
      not_asked: 'Interviewet er gennemført. Registrer det svar, praksissen gav.',
      no: 'Interviewet er gennemført. Aftal med praksissen, hvad I må bruge af det.',
      withdrawn: 'Interviewet er gennemført. Aftal med praksissen, hvad I må bruge af det.',
    },
  },
  consentAsFrozen: (set: number) => `Det samme står i datasæt ${set}.`,
  consentFrozen: (set: number, answer: string) => `Det er ændret siden. I datasæt ${set} står: ${answer}.`,
  consentUnknown: (set: number) => `Datasæt ${set} er fra før, det kunne registreres.`,

  notesHeading: 'Notater',
  notesIntro: 'Notater fra interviewet og bagefter. Hvert notat bliver stående med navn og tid.',
  notesNone: 'Der er ingen notater endnu.',
  note: 'Notat',
  noteAbout: 'Handler om',
  noteWhole: 'hele interviewet',
  noteQuestion: (number: number, text: string) => `Spørgsmål ${number}: ${text}`,
  noteRemovedQuestion: (text: string) => `Fjernet spørgsmål: ${text}`,
  noteSave: 'Gem notatet',
  noteBy: (by: string, at: string) => `${by}, ${at}`,
  noteOn: (text: string) => `Om: ${text}`,
  noteHint: 'Skriv ikke navne på personer.',

  appraisalHeading: 'Vurdering efter interviewet, element for element',
  appraisalIntro:
    'Skriv, hvad interviewet viste, ved siden af det, informanterne svarede. Der gives ikke tal, og intet af det bliver regnet ind i scorer eller lister. Hver persons nyeste vurdering gælder; alle bliver stående.',
  informantsSaid: (score: string, n: number, version: string | null) =>
    `Informanterne${version ? ` på ${version}` : ''}: ${score} (n ${n})`,
  informantsSaidNone: (why: string, version: string | null) =>
    `Informanterne${version ? ` på ${version}` : ''}: ingen score (${why})`,
  appraise: (element: string) => `Skriv om ${element}`,
  appraisal: 'Vurdering',
  appraisalSave: 'Gem vurderingen',
  appraisalBy: (by: string, at: string) => `${by}, ${at}`,
  appraisalEarlier: (n: number) => (n === 1 ? '1 tidligere vurdering' : `${n} tidligere vurderinger`),
  appraisalNone: 'Ikke vurderet efter interviewet.',

  printHint: 'Brug browserens udskrivning, så fylder arkene hele A4-sider. Menu og knapper kommer ikke med.',
  printEmpty: 'Der er ingen ark at udskrive: ingen praksis er valgt til interview.',
  date: 'Dato',
  place: 'Sted',
  present: 'Til stede',
  interviewer: 'Interviewer',
  after: 'Efter interviewet: hvad siger det om hvert element?',
  background: 'Baggrund',
}
