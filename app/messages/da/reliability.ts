/** Kan praksisser skelnes fra hinanden, og er informanter på samme praksis enige. */
export const reliability = {
  heading: 'Reliabilitet og enighed',
  titleOf: (wave: string) => `Reliabilitet og enighed, ${wave}`,

  /** Afsnittet, sætning for sætning. */
  iccSentence: (share: string) =>
    `Når to informanters totaler er forskellige, skyldes ${share} af forskellen, at de svarer om hver sin praksis. Resten er forskelle mellem mennesker, der ser den samme praksis.`,
  lambdaSentence: (values: { mean: string; lowest: string; highest: string }) =>
    `Én informant kan derfor ikke bære en score alene. Gennemsnittet af en praksis’ informanter kan bære mere: Dets reliabilitet er ${values.mean} i snit, fra ${values.lowest} hvor færrest har svaret, til ${values.highest} hvor flest har. 1 ville være sikkert, 0 tilfældigt.`,
  lambdaSame: (mean: string) =>
    `Gennemsnittet af en praksis’ informanter har en reliabilitet på ${mean}, hvor 1 ville være sikkert og 0 tilfældigt.`,
  needed: (informants: number) => (informants === 1 ? '1 informant' : `${informants} informanter`),
  notReachable: 'flere end 20 informanter, altså flere end man kan få,',
  noReliability: (reason: string) => `Det kan ikke beregnes: ${reason}.`,
  keyFigures: 'Tallene i afsnittet',
  icc: 'ICC(1): én informants total',
  meanReliability: 'Praksisgennemsnittets reliabilitet, i snit',
  lambdaRange: 'Fra den praksis med færrest til den med flest informanter',
  meanReliabilityAnova: 'Praksisgennemsnittets reliabilitet af variansanalysen',
  basis: (informants: string, practices: string, two: string) =>
    `Bygger på ${informants} informanter på ${practices} praksisser; ${two} af dem har mindst to.`,
  figure: 'Tal',
  value: 'Værdi',
  interval: '95 %-interval',
  noIntervalHere: 'intet interval: følger af ICC(1)',
  iccSteps: {
    between: (msb: string) =>
      `Forskelle mellem praksisser: middelkvadratet mellem praksissernes gennemsnit er MSB = ${msb}.`,
    within: (msw: string) => `Forskelle inden for praksisser: middelkvadratet er MSW = ${msw}.`,
    size: (n0: string) => `Informanter pr. praksis, rettet for at de er ulige mange: n₀ = ${n0}.`,
    icc: (msb: string, msw: string, n0: string, icc: string) =>
      `ICC(1) = (MSB − MSW) / (MSB + (n₀ − 1) × MSW) = (${msb} − ${msw}) / (${msb} + (${n0} − 1) × ${msw}) = ${icc}.`,
    interval: (interval: string) =>
      `Intervallet: Hver praksis tages ud på skift, og ICC(1) regnes om. Det giver ${interval}.`,
    lambda: (n: string, icc: string, lambda: string) =>
      `Reliabilitet af gennemsnittet af n informanter: n × ICC / (1 + (n − 1) × ICC). Med n = ${n}: ${n} × ${icc} / (1 + (${n} − 1) × ${icc}) = ${lambda}.`,
    lambdaMean: (practices: string, mean: string) =>
      `Det regnes for hver af de ${practices} praksisser med dens eget antal. Gennemsnittet er ${mean}.`,
  },

  curveHeading: 'Hvor mange informanter skal der til?',
  curveTitle: 'Reliabilitet efter antal informanter',
  curveSentence: (values: { here: string; coefficient: string; first: string; last: string; most: string }) =>
    `Én informant giver ${values.first}, ${values.most} giver ${values.last}. I denne undersøgelse giver ${values.here} informanter ${values.coefficient}.`,
  curveMean:
    'Tallet for denne undersøgelse er det harmoniske gennemsnit af informanter pr. praksis. Det er mindre end det almindelige gennemsnit, fordi de praksisser, der kun har få informanter, trækker usikkerheden op.',
  curveWhy:
    'Kurven er ikke de samme tal som ovenfor: På den er rollernes forskelle taget ud, så den siger, hvad flere informanter ville give, hvis alle praksisser var hørt hos de samme roller.',
  curveX: 'informanter pr. praksis',
  curveY: 'reliabilitet',
  curveHere: (informants: string, coefficient: string) => `her: ${informants} giver ${coefficient}`,
  curveTable: 'Reliabilitet efter antal informanter',
  informants: 'Informanter',
  fixedItems: 'De samme spørgsmål',
  randomItems: 'Andre spørgsmål kunne være stillet',
  hereRow: (informants: string) => `${informants} (denne undersøgelse)`,
  curveSteps: {
    components: (values: { p: string; pi: string; rp: string; e: string; items: string }) =>
      `Varianser fra tabellen nedenfor: praksis ${values.p}, praksis × spørgsmål ${values.pi}, informant ${values.rp}, rest ${values.e}; ${values.items} spørgsmål.`,
    true: (p: string, pi: string, items: string, sum: string) =>
      `Det, der er praksissens eget: ${p} + ${pi} / ${items} = ${sum}.`,
    error: (rp: string, n: string, e: string, items: string, sum: string) =>
      `Det, der skyldes, hvem der svarede: ${rp} / ${n} + ${e} / (${n} × ${items}) = ${sum}.`,
    result: (own: string, error: string, coefficient: string) =>
      `Reliabilitet = ${own} / (${own} + ${error}) = ${coefficient}.`,
  },

  partsHeading: 'Hvor kommer forskellene mellem svar fra?',
  partsTitle: 'Forskelle mellem enkelte svar, delt op efter kilde',
  partsSentence: (values: { practice: string; informant: string }) =>
    `Af alt det, der skiller ét svar fra et andet, skyldes ${values.practice} praksis og ${values.informant}, hvem der svarer om den.`,
  partsHow: 'Rollernes gennemsnitlige forskelle er taget ud først.',
  partsTable: 'Varianskomponenter',
  source: 'Kilde',
  variance: 'Varians',
  share: 'Andel',
  parts: {
    practice: 'Hvilken praksis der svares om',
    informantWithinPractice: 'Hvem der svarer om praksis',
    item: 'Hvilket spørgsmål',
    practiceByItem: 'Hvad den enkelte praksis er god til',
    residual: 'Det enkelte svar: resten',
  },
  partsStep: (practice: string, sum: string, share: string) =>
    `Andel = komponenten delt med deres sum. Praksis: ${practice} / ${sum} = ${share}.`,
  partsBasis: (answers: string, informants: string, practices: string) =>
    `Komponenterne er skønnet af ${answers} svar fra ${informants} informanter om ${practices} praksisser (REML).`,

  alphaHeading: 'Krippendorffs alfa',
  alphaSentence: (alpha: string, share: string) =>
    `For én informants total er alfa ${alpha}: Informanter på samme praksis er ${share} så uenige som informanter, der er trukket tilfældigt.`,
  itemAlphaSentence: (values: { lowest: string; highest: string; median: string; items: string }) =>
    `For de ${values.items} enkelte spørgsmål går alfa fra ${values.lowest} til ${values.highest} (median ${values.median}): Et enkelt svar på et enkelt spørgsmål siger kun lidt om, hvilken praksis det gælder.`,
  alphaHelp:
    'Grænserne 0,667 og 0,800 er lavet til folk, der koder den samme tekst og skal nå det samme. Her er informanter valgt, fordi de ser forskelligt, og 0,2 til 0,5 for én informant er almindeligt. Spørgsmålet er, hvad gennemsnittet af dem kan bære; det står ovenfor.',
  alphaTable: 'Alfa og ICC(1), element for element',
  alphaItemsTable: 'Alfa og AC2, spørgsmål for spørgsmål',
  element: 'Element',
  item: 'Spørgsmål',
  total: 'Total',
  alpha: 'Alfa',
  ac2: 'AC2',
  ac2Why:
    'AC2 er ofte meget højere end alfa på det samme spørgsmål. AC2 spørger, om svarene ligger tæt; alfa, om de ligger tættere inden for praksisser end på tværs. Svarer alle næsten det samme, er AC2 høj og alfa lav: Der er enighed, men spørgsmålet skelner ikke.',
  practicesBehind: 'Praksisser',
  values: 'Svar',
  alphaSteps: {
    ratio: (alpha: string, ratio: string) =>
      `Alfa = 1 − (uenighed inden for praksisser) / (uenighed, hvis svarene var fordelt tilfældigt) = 1 − ${ratio} = ${alpha}.`,
    interval: (alpha: string, t: string, se: string, interval: string, units: string) =>
      `Intervallet: Hver af de ${units} praksisser tages ud på skift. Standardfejlen er ${se}, og ${alpha} ± ${t} × ${se} giver ${interval}.`,
  },
  fewPractices: 'For få: Under ti praksisser har to svar. Tallet bør ikke læses.',
  narrowInterval: 'Under 30 praksisser har to svar; intervallet er noget for smalt.',

  agreementHeading: 'Er informanter på samme praksis enige?',
  agreementSentence: (values: { median: string; above: string; n: string; threshold: string }) =>
    `På den midterste praksis ligger informanterne i gennemsnit ${values.median} point fra hinandens midte. På ${values.above} af ${values.n} praksisser er det over grænsen ${values.threshold}, hvor man ikke længere kalder det enighed.`,
  agreementNone: 'Ingen praksis har to informanter med svar på det samme spørgsmål, så enighed kan ikke ses.',
  agreementFinding: 'Uenighed er et fund, der skal spørges ind til, ikke en fejl.',
  withoutAd: (practices: string) =>
    `${practices === '1' ? 'Én praksis har' : `${practices} praksisser har`} for få svar til, at enighed kan ses (én informant).`,
  adTitle: 'Gennemsnitlig afvigelse (AD), praksis for praksis',
  adX: 'point fra hinandens midte',
  adLimit: (threshold: string) => `grænse ${threshold}`,
  adTable: 'Praksisser efter gennemsnitlig afvigelse',
  adBin: (from: string, to: string) => `${from} til under ${to}`,
  practices: 'Praksisser',
  percentileTitle: 'Enighed sammenlignet med tilfældige grupper',
  percentileSentence: (values: { noBetter: string; n: string; expected: string }) =>
    `Var informanter på samme praksis ikke mere enige end tilfældigt udtrukne, ville hver søjle være omkring ${values.expected} praksisser høj (den stiplede linje). ${values.noBetter} af ${values.n} praksisser er ikke mere enige end den midterste tilfældige gruppe.`,
  percentileX: 'procent af tilfældige grupper, der er mere enige',
  percentileSentenceFew: (values: { noBetter: string; n: string }) =>
    `Var informanter på samme praksis ikke mere enige end tilfældigt udtrukne, ville praksisserne ligge jævnt fra 0 til 100. ${values.noBetter} af ${values.n} er ikke mere ${values.n === '1' ? 'enig' : 'enige'} end den midterste tilfældige gruppe. Med så få siger figuren ikke meget.`,
  percentileExpected: (expected: string) => `ved lodtrækning: ${expected}`,
  percentileTable: 'Praksisser efter, hvor stor en del af tilfældige grupper der er mere enige',
  percentileBin: (from: string, to: string) => `${from}–${to} %`,
  awgSentence: (values: { n: string; median: string; weak: string }) =>
    `a_wg tager højde for, at der er mindre plads til uenighed nær skalaens ender. Den kræver fire informanter: ${values.n === '1' ? `Én praksis har det, og dens tal er ${values.median}` : `For de ${values.n} praksisser, der har det, er medianen ${values.median}; ${values.weak} ligger under 0,70`}. Et tal under 0,70 kaldes svagt.`,
  awgHow:
    'For hvert spørgsmål med mindst fire svar: 1 − 2 × variansen / den største varians, som gennemsnittet giver plads til. Praksissens tal er gennemsnittet over de spørgsmål, hvor det kan regnes; 1 er fuld enighed.',
  awgNone: 'a_wg kræver fire informanter på en praksis, og det har ingen.',
  withinSentence: (sd: string) =>
    `Totalerne fra informanter på samme praksis har en standardafvigelse på ${sd} point. Det er den, usikkerheden på en praksis’ score regnes med.`,
  listHeading: 'Praksisser, hvor informanterne er mest uenige',
  listHeadingByName: 'Enighed, praksis for praksis',
  listTable: 'Enighed på de enkelte praksisser',
  listOf: (listed: string, of: string) => `${listed} af ${of} praksisser vises.`,
  practice: 'Praksis',
  ad: 'AD',
  adWord: 'AD, point',
  awg: 'a_wg',
  percentile: 'Tilfældige grupper mere enige',
  aboveLimit: 'over grænsen',
  adSteps: {
    item: 'For hvert spørgsmål: gennemsnittet af informanternes afstande til deres eget gennemsnit.',
    example: (practice: string, ad: string, informants: number) =>
      `For ${practice} er gennemsnittet af dem over spørgsmålene ${ad} point med ${informants} informanter.`,
    limit: (points: string, threshold: string) =>
      `Grænsen er en sjettedel af skalaens trin: ${points} / 6 = ${threshold}.`,
    percentile: (draws: string) =>
      `Sammenligningen: ${draws} grupper af lige så mange informanter er trukket tilfældigt fra hele runden og målt på samme måde.`,
  },
}
