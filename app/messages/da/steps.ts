import type { Aggregation } from '#analysis/aggregation.ts'
import type { MissingKind } from '#analysis/steps/informant-steps.ts'

/** Sådan er et tal regnet: trin for trin, ned til svarene. */
export const steps = {
  open: 'Sådan er det regnet',
  heading: (figure: string, of: string) => `Sådan er det regnet: ${figure}, ${of}`,
  titleOf: (figure: string, practice: string) => `Sådan er det regnet: ${figure}, ${practice}`,
  total: 'hele praksis',
  figures: {
    score: 'score',
    interval: '95 %-interval',
    adjusted: 'score justeret for rolle',
    agreement: 'enighed',
    moves: 'score uden én informant',
    moves_roles: 'score uden én rolle',
    moves_elements: 'total uden ét element',
    ranks: 'plads blandt praksisserne',
    scopes: 'score på afgrænsningens versioner',
    gap: 'afstand mellem roller',
  },
  choose: 'Se et andet tal',
  figureLabel: 'Tal',
  elementLabel: 'Af',
  show: 'Vis',
  back: 'Til praksissens profil',
  rounding:
    'Tallene vises med to decimaler, men der er regnet med dem alle. Regner du efter i hånden, kan det sidste ciffer derfor være et andet.',
  result: 'Resultat',
  nothing: (reason: string) => `Der er ikke noget tal: ${reason}.`,
  notYet: 'Tallet bygger på hele kortlægningen, som bliver regnet nu. Siden viser det, når det er der.',
  noSuch: 'Tallet findes kun for hele praksis, ikke for et element alene.',
  chooseElement: 'Tallet findes kun for et element. Vælg et nedenfor.',
  notCompared:
    'Tallet vises ikke her: Det regnes ud fra alle praksisser, og i denne undersøgelse sammenlignes praksisser ikke.',
  informant: 'Informant',
  value: 'Score',
  counts: 'Tæller med',
  yes: 'ja',
  noScore: 'nej, ingen score',
  notLeader: 'nej, ikke leder',
  readResponse: 'Læs besvarelsen',

  fromInformants: 'Fra informanternes scorer til praksis',
  rule: {
    mean_of_informants:
      'Praksis er gennemsnittet af dens informanter: Læg deres scorer sammen, og del med hvor mange de er.',
    mean_of_roles:
      'Praksis er gennemsnittet af rollerne: Tag først gennemsnittet i hver rolle, og så gennemsnittet af rollerne. Hver rolle tæller lige meget, uanset hvor mange informanter den har.',
    median_of_informants:
      'Praksis er den midterste informant: Stil scorerne op fra lavest til højest, og tag den midterste. Er der to i midten, tages tallet midt imellem dem.',
    mean_of_leaders: 'Praksis er gennemsnittet af dens ledere. De andre informanter tæller ikke med.',
    lowest_informant: 'Praksis er den informant, der scorer lavest.',
  } as Record<Aggregation, string>,
  ordered: (values: string) => `Fra lavest til højest: ${values}`,
  roleMean: (role: string) => `Rollen ${role}`,

  fromElements: 'Fra elementer til hver informants total',
  fromElementsHow: (needed: number, of: number) =>
    `En informants total er gennemsnittet af de elementer, der har en score, når mindst ${needed} af ${of} har. Et element tæller lige meget, uanset hvor mange spørgsmål det har.`,
  fromItems: 'Fra svar til elementer',
  fromItemsHow:
    'Et elements score er gennemsnittet af de besvarede spørgsmål, når der er besvaret nok. Det, der ikke er besvaret, sættes der ikke noget i stedet for.',
  fromItemsWeights:
    'Spørgsmålene har forskellig vægt: Hvert svar ganges med sin vægt, og summen deles med vægtene.',
  answeredOf: (there: number, of: number, needed: number) =>
    `${there} af ${of} besvaret, mindst ${needed} kræves`,
  scoredOf: (there: number, of: number, needed: number) =>
    `${there} af ${of} elementer har en score, mindst ${needed} kræves`,
  item: 'Spørgsmål',
  answer: 'Svar',
  rating: 'Tæller som',
  turned: (chosen: number, rating: number) => `vendt: ${chosen} tæller som ${rating}`,
  weight: (weight: string) => `vægt ${weight}`,
  missing: {
    skipped: 'sprunget over',
    dontKnow: 'ved ikke',
    notRelevant: 'ikke relevant',
    notAsked: 'ikke spurgt',
  } as Record<MissingKind, string>,
  answersOf: (informant: string) => `Svarene fra ${informant}`,

  intervalStart: 'Scoren er udgangspunktet',
  intervalSpread: 'Hvor forskelligt svarer informanter om samme praksis?',
  intervalSpreadHow: (values: { informants: string; practices: string; df: string }) =>
    `Over alle ${values.practices} praksisser med ${values.informants} informanter måles, hvor langt hver informant ligger fra sin egen praksis’ gennemsnit. Det er s_w. Antallet af frihedsgrader er informanter minus praksisser, ${values.df}. Én praksis alene har for få informanter til at sige det sikkert; derfor bruges alle.`,
  intervalT: 'Hvor mange gange s_w skal der til?',
  intervalTHow: (df: string) =>
    `t-fordelingen med ${df} frihedsgrader siger, hvor mange standardafvigelser der skal lægges til hver side for at dække 95 %.`,
  intervalN: 'Hvor mange informanter hviler scoren på?',
  intervalNHow: 'Jo flere informanter, jo mindre usikkerhed: Der deles med kvadratroden af antallet.',
  intervalNRoles: (values: string) =>
    `Når rollerne tæller lige meget, hviler scoren på færre, end der er informanter. Det antal, et almindeligt gennemsnit skulle have for at være lige så sikkert, er ${values}.`,
  intervalHalf: 'Intervallet',
  intervalHalfHow: 'Halvdelen af bredden lægges til og trækkes fra scoren.',

  adjustedModel: 'Hvad lægger rollerne til?',
  adjustedModelHow: (values: { reference: string; informants: string; practices: string }) =>
    `En model af alle ${values.informants} informanters totaler i ${values.practices} praksisser finder, hvor meget højere eller lavere hver rolle svarer om den samme praksis end rollen ${values.reference}. Det tal trækkes fra.`,
  effect: 'Rollen lægger til',
  less: 'Tilbage',
  adjustedMean: 'Gennemsnittet af det, der er tilbage',
  adjustedMeanHow:
    'Det er praksissens score justeret for rolle, før der er taget højde for, hvor få der har svaret.',
  adjustedShrinkage: 'Hvor meget tæller praksissens egne svar?',
  adjustedShrinkageHow: (share: string) =>
    `Få informanter kan ramme skævt. Derfor beholdes kun en del af afstanden til gennemsnittet af alle praksisser, her ${share}. Jo flere informanter, og jo mere praksisser er forskellige (varians mellem praksisser) i forhold til informanter (varians mellem informanter), jo mere beholdes.`,
  adjustedScore: 'Scoren justeret for rolle',
  adjustedScoreHow: (intercept: string, reference: string) =>
    `Udgangspunktet b₀ er det, rollen ${reference} i gennemsnit svarer om en praksis: ${intercept}. Dertil lægges den del af afstanden, der beholdes.`,
  adjustedInterval: 'Intervallet om den',
  adjustedIntervalHow:
    'Usikkerheden er det, der er tilbage af forskellen mellem praksisser, når praksissens egne svar er kendt. Der regnes med 1,96 standardafvigelser til hver side.',

  agreementItems: 'Spørgsmål for spørgsmål',
  agreementItemsHow:
    'For hvert spørgsmål tages gennemsnittet af informanternes svar, og så hvor langt hvert svar ligger fra det. Gennemsnittet af de afstande er spørgsmålets AD. Det kræver to svar.',
  ratings: 'Svarene',
  mean: 'Gns.',
  deviation: 'AD',
  variance: 's²',
  largest: 'Størst mulige',
  agreementAd: 'Gennemsnittet over spørgsmål (AD)',
  agreementAdHow: (items: string) =>
    `Enigheden er gennemsnittet af AD over de ${items} spørgsmål, som mindst to har besvaret.`,
  agreementLimit: (points: string, limit: string, isBeyond: boolean) =>
    `Grænsen for enighed er en sjettedel af skalaens trin: ${points} / 6 = ${limit}. AD er ${isBeyond ? 'over' : 'ikke over'} den.`,
  agreementPercentile: 'Sammenlignet med tilfældigt trukne informanter',
  agreementAwg: 'Målt mod den største uenighed, der kunne være (a_wg)',
  agreementAwgHow: (items: string, needed: number) =>
    `Ved et gennemsnit nær en ende af skalaen er der ikke plads til stor uenighed. a_wg deler derfor variansen med den største, der kunne være ved det gennemsnit. Tallet findes kun for spørgsmål med mindst ${needed} svar og et gennemsnit, der ikke ligger for tæt på en ende: ${items} spørgsmål her.`,
  agreementSd: 'Spredningen af informanternes scorer (SD)',
  agreementSdHow: 'Standardafvigelsen af informanternes scorer, med n − 1 i nævneren.',

  movesOne: (informant: string) => `Uden ${informant}`,
  movesHow: 'Én informant ad gangen tages ud, og scoren regnes igen af de andre, efter samme regel.',
  movesRange: 'Fra laveste til højeste',
  movesRangeHow: (lower: string, upper: string) =>
    `Uden én ad gangen ligger scoren mellem ${lower} og ${upper}.`,
  movesChange: (change: string) => `ændring ${change}`,
  nobodyLeft: 'der er ingen tilbage at regne af',
  movesRolesHow:
    'Én rolle ad gangen tages ud, med alle dens informanter, og scoren regnes igen af de andre, efter samme regel.',
  movesElementsHow:
    'Ét element ad gangen tages ud af hver informants total. Totalen regnes igen af de andre elementer, når der er nok af dem, og praksissens af informanternes.',
  elementScores: (element: string) => `Se, hvordan elementets score er regnet: ${element}`,
  rankRaw: 'Pladsen efter scoren',
  rankHow:
    'Plads 1 er den højeste score. Pladsen er, hvor mange praksisser der ligger over, plus én. Praksisser med samme score deler deres pladser.',
  rankIntervalLater: 'Hvor usikker pladsen er, kommer, når analysen af hele runden er færdig.',
  rankOf: (rank: string, of: number) => `nr. ${rank} af ${of}`,
  rankCounts: (values: { score: string; above: number; equal: number; of: number }) =>
    `Af ${values.of} praksisser med en score har ${values.above} en højere end ${values.score}, og ${values.equal === 1 ? 'kun denne har' : `${values.equal} har, denne talt med,`} netop den.`,
  rankScore: 'Se, hvordan scoren er regnet',
  rankAdjusted: 'Pladsen efter scoren justeret for rolle',
  rankMovement: (ranks: string) =>
    `Forskellen på de to pladser er ${ranks}. Et tal over 0 betyder, at praksis falder, når der justeres for rolle.`,
  rankAdjustedScore: 'Se, hvordan den justerede score er regnet',
  rankInformants: 'Pladsen uden én informant',
  rankRoles: 'Pladsen uden én rolle',
  rankElements: 'Pladsen uden ét element',
  rankOthersStay: 'De andre praksisser beholder deres score, og denne sættes ind mellem dem med den nye.',
  rankOthersToo: 'Elementet tages ud af alle praksisser, og alle stilles op igen.',
  rankScoresWithout: 'Se, hvordan scorerne er regnet',
  above: 'Over',
  equal: 'Samme score',
  noScoreWithout: 'ingen score uden',

  drawsHow: (values: { draws: string; size: string }) =>
    `Der er ${values.draws} gange trukket ${values.size} informanter tilfældigt fra hele kortlægningen, og AD er regnet for dem, som om de havde svaret om samme praksis.`,
  drawsCounted: (values: { deviation: string; better: string; equal: string; worse: string }) =>
    `Målt mod AD ${values.deviation} var ${values.better} grupper mere enige, ${values.equal} lige så enige og ${values.worse} mindre enige. De lige så enige tæller halvt.`,
  drawsRest: 'Resten er den andel, som informanterne her er mere enige end.',
  drawsTable: 'AD i de tilfældige grupper',
  quarters: ['Mindste', 'Nederste fjerdedel', 'Midterste', 'Øverste fjerdedel', 'Største'],

  scopesOne: 'Der er kun svaret på én version af afgrænsningen, så der er intet at sammenligne.',
  scopesHow:
    'Svar på forskellige versioner af afgrænsningen lægges ikke sammen. Scoren er regnet for hver version for sig, efter samme regel. Det er som regel andre informanter, der har svaret, så forskellen rummer begge dele.',
  scopesChange: (version: string) => `Forskel fra ${version}:`,
  scopesAnswers: (version: string) => `Se tallet ned til svarene: ${version}`,

  gapRoles: 'Hver rolles gennemsnit',
  gapRolesHow:
    'Informanternes score på elementet samles efter rolle, og hver rolles gennemsnit regnes for sig.',
  gapScores: 'Se informanternes scorer ned til svarene',
  gapGap: 'Afstanden mellem dem',
  gapGapHow: (highest: string, lowest: string) =>
    `Den højeste rolle (${highest}) minus den laveste (${lowest}).`,
  gapLevel: 'Niveauet',
  gapLevelHow: 'Gennemsnittet af rollerne, hvor hver rolle tæller lige meget.',
  gapList: 'Hvor elementet står på perspektivkortet',
  gapRule: (gap: string, limit: string, isBeyond: boolean) =>
    `Rollerne ligger ${gap} fra hinanden. Grænsen er ${limit}, så rollerne regnes ${isBeyond ? 'for uenige' : 'ikke for uenige'}.`,
  deviationRule: (deviation: string, limit: string, isBeyond: boolean) =>
    `Informanterne ligger i gennemsnit ${deviation} fra deres midte (AD). Grænsen er ${limit}, så de regnes ${isBeyond ? 'for uenige' : 'ikke for uenige'}.`,
  gapDeviation: 'Se, hvordan AD er regnet',
  levelRule: (level: string, high: string, low: string) =>
    `Niveauet er ${level}. Det er højt fra ${high} og op og lavt under ${low}.`,
  standsIn: 'Elementet står under',
}
