/** Hvad flytter en praksis’ score: uden én informant, én rolle eller ét element ad gangen. */
export const moves = {
  heading: 'Hvad flytter scoren?',
  intro: 'Totalen er regnet om uden én informant, uden én rolle og uden ét element ad gangen.',
  othersStay: 'De andre praksisser står, som de er.',
  single:
    'Scoren bygger på én informant. Uden den er der ingen score, så intet kan siges om, hvad der flytter den.',
  still: 'Ingen enkelt informant, rolle eller element flytter totalen.',
  /** Det, der flytter mest. */
  most: (values: { what: string; score: string; without: string; rank: string; rankWithout: string }) =>
    `Det, der flytter mest, er ${values.what}: Regnet uden bliver totalen ${values.without} i stedet for ${values.score}, og praksis nr. ${values.rankWithout} i stedet for nr. ${values.rank}.`,
  range: (lower: string, upper: string) =>
    `Uden én informant ad gangen ligger totalen mellem ${lower} og ${upper}.`,
  table: 'Totalen uden én ad gangen',
  without: 'Uden',
  total: 'Total',
  change: 'Ændring',
  rank: 'Plads',
  /** Fra og til. */
  ranks: (from: string, to: string) => `${from} → ${to}`,
  groups: { informants: 'Én informant', roles: 'Én rolle', elements: 'Ét element' },
  /** I en sætning om det, der flytter mest. */
  response: (informant: string) => `besvarelsen fra ${informant}`,
  numbered: (role: string, number: number) => `${role} ${number}`,
  role: (role: string, informants: number) =>
    informants === 1 ? `rollen ${role} (1 informant)` : `rollen ${role} (${informants} informanter)`,
  element: (name: string) => `elementet ${name}`,
  adjustedHeading: 'Rå og justeret for rolle',
  raw: 'Rå',
  adjusted: 'Justeret for rolle',
  adjustedHow:
    'Justeret er det, en typisk medarbejder ville have svaret, når der er taget højde for, hvem der har svaret, og hvor få de er. Det fjerner forskelle mellem roller, ikke fejl: Er lederne dem, der har ret, flytter justeringen den forkerte vej.',
  movesFar: (ranks: string) => `Praksis flytter ${ranks} pladser, når der justeres for rolle.`,
  rankUncertain: (highest: string, lowest: string, of: string) =>
    `Pladsen er usikker: Så usikker som den rå score er, ligger praksis et sted mellem nr. ${highest} og nr. ${lowest} af ${of} (95 %-interval).`,
  rankInterval: (highest: string, lowest: string) => `95 %: nr. ${highest} til ${lowest}`,
  rankNoInterval: (reason: string) => `intet interval: ${reason}`,
  rankUnsaid: (reason: string) => `Hvor usikker pladsen er, kan ikke siges: ${reason}.`,
  place: (rank: string, of: string) => `nr. ${rank} af ${of}`,
}
