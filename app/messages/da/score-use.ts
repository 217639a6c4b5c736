/** Hvad scorer kan bruges til: hvor praksisser sammenlignes, og hvor hver af dem læses for sig. */
export const scoreUse = {
  compared: {
    lead: 'To spørgsmål, der let forveksles: Kan praksisser skelnes fra hinanden, når informanter er forskellige? Og er informanter på samme praksis enige?',
    question: 'Kan praksisser skelnes fra hinanden?',
    iccNegative:
      'Informanter på samme praksis er ikke mere ens end informanter på hver sin. Med disse svar kan praksisser ikke skelnes fra hinanden.',
    verdicts: {
      ranking:
        'Det rækker til at sammenligne praksisser enkeltvis, så længe man ser på intervallerne: Tætte naboer kan stadig bytte plads.',
      groups:
        'Det rækker til at sammenligne grupper af praksisser. To enkelte praksisser, hvis intervaller overlapper, bør ikke sættes i rækkefølge.',
      weak: 'Det rækker ikke til at sætte enkelte praksisser i rækkefølge. Brug intervallerne, og hent flere informanter, hvor det gælder noget.',
    },
    needed: (values: { some: string; more: string }) =>
      `Var alle praksisser hørt hos de samme roller, skulle der ${values.some} til for at sammenligne grupper (0,70) og ${values.more} til for at rangordne, når det har konsekvenser (0,80).`,
    curveMarks: { 0.7: 'grupper', 0.8: 'rangordning' } as Record<number, string>,
    curveReading:
      'De stiplede linjer er 0,70, som skal til for at sammenligne grupper, og 0,80, som skal til for at rangordne, når det har konsekvenser.',
    smallGroups:
      'AD er lidt mindre, når få har svaret; sammenlign kun praksisser med lige mange informanter.',

    practicesSentence: (values: {
      n: number
      lowest: string
      highest: string
      q1: string
      q3: string
      mean: string
    }) =>
      `Praksisserne ligger fra ${values.lowest} til ${values.highest}; den midterste halvdel fra ${values.q1} til ${values.q3}, gennemsnittet er ${values.mean}.`,
    onePracticeSentence: (score: string) =>
      `Kun én praksis har en score på elementet: ${score}. Der er ikke andre at holde den op mod.`,
    practicesReading:
      'Prikken er praksissens score, stregen dens 95 %-interval, og den stiplede linje gennemsnittet af alle praksisser. En pil betyder, at intervallet rækker ud over skalaen. Overlapper to streger, kan man sjældent sige, hvem der ligger højest. Den højeste score står øverst.',
    alphaHigh: 'Det er nok til at sammenligne praksisser.',
    alphaMiddling: 'Det er nok til at se på grupper, men i underkanten til at sammenligne praksisser.',
    itemsQuestion: 'Kan praksisser skelnes på det enkelte spørgsmål?',
  },
  uncompared: {
    lead: 'To spørgsmål, der let forveksles: Hvor meget afhænger en score af, hvem der tilfældigvis har svaret? Og er informanter på samme praksis enige?',
    question: 'Siger scoren mest om praksis eller om, hvem der svarede?',
    iccNegative:
      'Informanter på samme praksis er ikke mere ens end informanter på hver sin. Scorerne siger altså mest om, hvem der svarede. Tal om svarene frem for tallet.',
    verdicts: {
      ranking:
        'Scorerne siger altså mest om praksis og kun lidt om, hvem der tilfældigvis svarede. Se stadig på intervallerne.',
      groups:
        'Scorerne siger altså mere om praksis end om, hvem der svarede. Den enkelte score kan stadig flytte sig med andre informanter, så se på intervallerne.',
      weak: 'En stor del af scoren skyldes altså, hvem der svarede. Brug intervallerne, tal om svarene frem for tallet, og hør flere informanter, hvor det gælder noget.',
    },
    needed: (values: { some: string; more: string }) =>
      `Var alle praksisser hørt hos de samme roller, skulle der ${values.some} til en reliabilitet på 0,70 og ${values.more} til 0,80.`,
    curveMarks: {} as Record<number, string>,
    curveReading:
      'De stiplede linjer er 0,70 og 0,80, to almindelige mål for, hvor meget et gennemsnit kan bære.',
    smallGroups: 'AD er lidt mindre, når få har svaret.',

    practicesSentence: ({ n }: { n: number }) =>
      `${n} praksisser har en score på elementet, og hver af dem læses for sig.`,
    onePracticeSentence: (score: string) => `Én praksis har en score på elementet: ${score}.`,
    practicesReading:
      'Prikken er praksissens score, stregen dens 95 %-interval: Jo længere den er, jo mere kunne scoren være en anden med andre informanter. En pil betyder, at intervallet rækker ud over skalaen. Praksisserne står efter navn: Undersøgelsen er ikke lavet til at sammenligne dem.',
    alphaHigh: 'Elementets score kan bruges som ét tal for dem alle.',
    alphaMiddling: 'Læs også spørgsmålene hver for sig, og ikke kun elementets score.',
    itemsQuestion: 'Siger informanter det samme på det enkelte spørgsmål?',
  },
}
