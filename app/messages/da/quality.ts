/** Hvor spørgeskemaet måler dårligt: svar i skalaens ender, og spørgsmål, mange ikke kan svare på. */
export const quality = {
  heading: 'Loft, gulv og ubesvarede spørgsmål',
  titleOf: (wave: string) => `Loft, gulv og ubesvarede spørgsmål, ${wave}`,
  lead: 'Ligger mange på skalaens top, viser svarene ikke længere forskel deroppe. Kan mange ikke svare på et spørgsmål, er det måske spørgsmålet, der er noget galt med.',

  endsHeading: 'Loft og gulv',
  endsTitle: 'Informanter på skalaens laveste og højeste punkt, element for element',
  endsNone: (limit: string) =>
    `Intet element har over ${limit} af informanterne på skalaens laveste eller højeste punkt. Der er plads til at skelne i begge ender.`,
  endsSome: (names: string, limit: string) =>
    `Over ${limit} af informanterne ligger yderst på ${names}. Dér kan de sidste ikke skelnes fra hinanden.`,
  endsHighest: (name: string, share: string) => `Mest fyldt i en ende er ${name} med ${share}.`,
  floor: 'Gulv',
  ceiling: 'Loft',
  floorOf: (value: string) => `på ${value}`,
  limit: (share: string) => `grænse ${share}`,
  endsTable: 'Informanter præcis på skalaens ender',
  element: 'Element',
  item: 'Spørgsmål',
  total: 'Total',
  informants: 'Informanter',
  warning: 'Bemærk',
  warnings: { floor: 'gulv', ceiling: 'loft', often_dont_know: 'mange ved ikke' },
  endsItemsNone: (items: string, limit: string) =>
    `Ingen af de ${items} spørgsmål har over ${limit} af svarene i en ende.`,
  endsItemsTable: (limit: string) => `Spørgsmål med over ${limit} af svarene i en ende, de fyldteste først`,
  endsSteps: {
    share: (name: string, percent: string, n: string, count: string) =>
      `Loft for ${name}: ${count} af ${n} informanter ligger præcis på det højeste punkt = ${percent}.`,
    limits:
      'Grænsen er 15 % for scorer. For enkelte spørgsmål med fire eller fem svar er den 50 %: Dér er 15 % alt for strengt.',
  },

  unansweredHeading: 'Spørgsmål, der ikke bliver besvaret',
  unansweredSentence: (values: {
    item: string
    element: string
    share: string
    dontKnow: string
    notRelevant: string
    skipped: string
  }) =>
    `Sværest er »${values.item}« (${values.element}): ${values.share} af dem, der fik det, gav intet svar (${values.dontKnow} ved ikke, ${values.notRelevant} ikke relevant, ${values.skipped} sprunget over).`,
  unansweredNone: 'Alle, der fik et spørgsmål, har svaret på det.',
  unansweredOften: (count: number, limit: string) =>
    count === 0
      ? `På intet spørgsmål svarer over ${limit} »ved ikke«.`
      : `På ${count === 1 ? 'ét spørgsmål' : `${count} spørgsmål`} svarer over ${limit} »ved ikke«. Se, om ordene er uklare, eller om de spurgte ikke kan vide det.`,
  unansweredTitle: 'De spørgsmål, der oftest ikke besvares',
  unansweredRoles: (role: string, share: string, other: string, otherShare: string) =>
    `${role} undlader oftest at svare på det (${share}), ${other} mindst (${otherShare}). Er det én rolle, der ikke kan svare, er elementets score de andre rollers.`,
  unansweredTable: 'Alle spørgsmål efter, hvor mange der ikke svarer',
  unansweredRoleTable: 'Uden svar, efter rolle, i procent af dem, der fik spørgsmålet',
  asked: 'Stillet',
  noAnswer: 'Intet svar',
  dontKnow: 'Ved ikke',
  notRelevant: 'Ikke relevant',
  skipped: 'Sprunget over',
  showAll: 'Alle spørgsmål, og hvem der ikke svarer',
  unansweredSteps: {
    share: (
      item: string,
      dontKnow: string,
      notRelevant: string,
      skipped: string,
      asked: string,
      share: string,
    ) =>
      `${item}: (${dontKnow} ved ikke + ${notRelevant} ikke relevant + ${skipped} sprunget over) / ${asked} stillet = ${share}.`,
    notAsked:
      'Spørgsmål, en informant slet ikke fik, tæller ikke med. Intet manglende svar erstattes af et tal.',
  },
  answersSentence: (answered: string, asked: string, share: string) =>
    `I alt er ${answered} af ${asked} stillede spørgsmål besvaret (${share}).`,
}
