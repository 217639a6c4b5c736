/** En anden læser godkender afgrænsningen. */
export const scopeApprovals = {
  heading: (practice: string) => `Læs afgrænsningen af ${practice} igennem`,
  lead: 'Læs kortet, som en informant vil læse det. Er det klart, hvad der er med, og hvad der ikke er? Godkend det, eller send det tilbage med det, der skal ændres.',
  own: 'Du har selv skrevet på denne version af kortet. En anden skal læse den igennem.',
  changesSince: (version: number) => `Ændringer siden version ${version}, som er godkendt`,
  standsNow: {
    approved: 'Kortet er godkendt, som det står.',
    sent_back: 'Kortet er sendt tilbage, som det står.',
  },
  state: 'Kortet er',
  states: { approved: 'godkendt', sent_back: 'sendt tilbage' },
  hints: {
    approved: 'Grænsen er klar. Godkendelsen gælder kortet, som det står her.',
    sent_back: 'Noget skal ændres. Skriv hvad i begrundelsen.',
  },
  reasonHint: 'Skal udfyldes, når kortet sendes tilbage. Skriv ikke navne på personer.',
  overtaken: 'Kortet er rettet, eller en anden har læst det imens. Intet er gemt. Se, hvad der står nu.',
  historyHeading: 'Hvad læsere har sagt',
  said: (state: string, version: number, by: string, at: string) =>
    `Version ${version} ${state} af ${by}, ${at}`,
  none: 'Ingen har læst kortet igennem endnu.',
}
