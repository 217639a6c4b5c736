/** Practices and their scope. */
export const practices = {
  heading: 'Praksisser',
  count: (n: number) => (n === 1 ? '1 praksis' : `${n.toLocaleString('da-DK')} praksisser`),
  add: 'Tilføj praksis',
  import: 'Importér fra regneark',
  none: 'Der er ingen praksisser endnu.',
  noneNext:
    'Har du dem i et regneark, så importér dem på én gang. Er der kun få, kan du tilføje dem en for en.',
  noneForReaders: 'Når undersøgelsens leder eller feltansvarlige har tilføjet praksisser, står de her.',
  noHits: 'Ingen praksisser passer med det, du søger efter.',
  clear: 'Vis alle',
  search: 'Søg',
  searchHint: 'Navn, kode, kommune, organisation eller område',
  show: 'Vis',
  filters: 'Søg og afgræns listen',
  region: 'Region',
  municipality: 'Kommune',
  all: 'alle',
  contested: 'Kun praksisser, hvor en informant er uenig i afgrænsningen',
  table: 'Praksisser i undersøgelsen',
  sortBy: (column: string) => `Sortér efter ${column.toLowerCase()}`,
  columns: {
    name: 'Navn',
    code: 'Kode',
    municipality: 'Kommune',
    area: 'Område',
    level: 'Niveau',
    citizens: 'Borgere om året',
  },

  newHeading: 'Tilføj praksis',
  editHeading: (name: string) => `Ret ${name}`,
  edit: 'Ret oplysninger',
  created: 'Praksis er tilføjet. Afgræns den nu, mens du har den i tankerne.',
  saved: 'Ændringerne er gemt.',
  addScope: 'Skriv afgrænsningen',
  codeTaken: 'En anden praksis i undersøgelsen har allerede koden. Vælg en anden.',
  changedMeanwhile:
    'En anden har rettet oplysningerne, mens du skrev. Intet er gemt. Det, der står nu, er vist ved siden af dit; ret, og gem igen.',
  standsNow: 'Det, der står nu',
  yours: 'Det, du skrev',
  field: 'Felt',
  sameName: 'Andre praksisser med samme navn',
  sameNameHint: 'Er det den samme praksis, så brug den, der er der i forvejen.',
  sameNameAnyway: 'Det er en anden praksis: tilføj den alligevel',

  fields: {
    code: 'Kode',
    name: 'Navn',
    municipalityCode: 'Kommune',
    organisation: 'Organisation',
    area: 'Område',
    startYear: 'Startår',
    level: 'Niveau',
    citizensPerYear: 'Borgere om året',
    staffCount: 'Medarbejdere',
    included: 'Med',
    excluded: 'Ikke med',
    targetGroup: 'Målgruppe (FFB)',
    place: 'Sted',
    sinceYear: 'I denne form siden',
    legalBasis: 'Lovgrundlag',
    delimitedBy: 'Afgrænset af',
    source: 'Kilde',
  },
  hints: {
    code: 'Undersøgelsens eget nummer, som P001. Det bruges i filer og kan kun bruges én gang.',
    name: 'Som informanterne kender den.',
    organisation: 'Hvem der driver den, for eksempel kommunal, selvejende eller privat.',
    area: 'For eksempel udsatte voksne, handicap eller børn og unge.',
    startYear: 'Årstal, som 2019.',
    level: 'Fra det mindste til det største, praksis kan dække.',
    citizensPerYear: 'Cirka hvor mange borgere der er i praksis på et år.',
    staffCount: 'Cirka hvor mange der arbejder i den.',
    included: 'Hvad hører til praksis? Skriv, så en informant kan genkende den.',
    excluded: 'Hvad ligger tæt på, men hører ikke til? Det er tit her, svar skiller.',
    targetGroup: 'Fra Fælles Faglige Begreber.',
    place: 'Adresse, by eller område, hvor den foregår.',
    sinceYear: 'Årstal, hvor praksis fik den form, der er beskrevet her.',
    legalBasis: 'For eksempel servicelovens § 104.',
    delimitedBy: 'Hvem har afgjort, hvad der er med?',
    source: 'Hvad bygger afgrænsningen på? For eksempel interview, hjemmeside eller kvalitetsstandard.',
  } as Record<string, string>,
  choose: 'Vælg',

  scope: 'Afgrænsning',
  scopeLead: 'Det, informanterne får at se og svarer om.',
  scopeEmpty:
    'Det står ikke endnu, hvad der er med. Så ved informanterne ikke, hvad de svarer om, og svar om samme praksis kan handle om forskellige ting.',
  scopeHeading: (name: string) => `Afgrænsning af ${name}`,
  editScope: 'Ret afgrænsningen',
  saveScope: 'Gem afgrænsningen',
  version: (n: number) => `Version ${n}`,
  versionOf: (n: number, at: string) => `Version ${n}, ${at}`,
  versions: 'Versioner',
  versionsLead: 'Hver besvarelse peger på den version, den blev givet på.',
  firstVersion: 'Første version.',
  changedTo: 'til',
  from: 'Før',
  to: 'Nu',
  whatHappens: 'Når du gemmer',
  willEdit: (version: number) =>
    `Ingen runde er åbnet med denne afgrænsning. Version ${version} bliver rettet, og der kommer ingen ny.`,
  willVersion: (version: number) =>
    `Informanter har fået version ${version} at se. Derfor bliver det, du gemmer, version ${version + 1}, og version ${version} bliver stående.`,
  willMove: (n: number) =>
    n === 0
      ? 'Ingen besvarelser flytter med.'
      : n === 1
        ? '1 besvarelse, der ikke er begyndt, flytter med til den nye version.'
        : `${n.toLocaleString('da-DK')} besvarelser, der ikke er begyndt, flytter med til den nye version.`,
  mayWait:
    'De venter på den hidtidige version, hvis undersøgelsens tjek stopper den nye, for eksempel fordi en anden først skal godkende den.',
  willKeep: (n: number, version: number) =>
    n === 1
      ? `1 begyndt besvarelse beholder version ${version}.`
      : `${n} begyndte besvarelser beholder version ${version}.`,
  outcomes: {
    unchanged: 'Intet var ændret, så intet er gemt.',
    edited: 'Afgrænsningen er rettet.',
    new_version: 'Afgrænsningen er gemt som en ny version.',
  },
  movedNow: (n: number) =>
    n === 1
      ? '1 besvarelse, der ikke var begyndt, fulgte med.'
      : `${n} besvarelser, der ikke var begyndt, fulgte med.`,
  scopeConflict:
    'En anden har rettet afgrænsningen, mens du skrev. Intet er gemt. Her er det, der står nu, og det, du skrev. Gemmer du igen, gælder det, der står i felterne nedenfor.',

  about: 'Om praksis',
  answers: 'Besvarelser',
  answersNone: 'Ingen informanter er inviteret til at svare om denne praksis endnu.',
  wave: 'Runde',
  asked: 'Version',
  waiting: 'Ikke begyndt',
  underWay: 'I gang',
  submitted: 'Sendt',
  declined: 'Afslået',
  withdrawn: 'Trukket tilbage',
  profile: 'Profil',
  seeProfile: (wave: string) => `Se profilen i ${wave}`,
}
