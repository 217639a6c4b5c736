/** Import of practices and informants from files and pastes. */
export const imports = {
  practicesHeading: 'Importér praksisser',
  lead: 'Vælg en fil, eller indsæt celler fra et regneark. Du ser, hvad der vil ske, før noget bliver gemt.',
  practicesColumns:
    'Den første række skal være overskrifter. Kode og navn skal være der; alt andet kan udelades. Samme kode er samme praksis: findes den i forvejen, bliver den rettet. En kolonne, der mangler, lader alt stå; en tom celle tømmer feltet.',
  known: 'Kolonner, der kan læses',
  file: 'Fil',
  fileHint: (megabytes: number, rows: number) =>
    `Excel (.xlsx) eller CSV, højst ${megabytes} MB og ${rows.toLocaleString('da-DK')} rækker. I Excel læses det første ark.`,
  readFile: 'Læs filen',
  paste: 'Eller indsæt fra et regneark',
  pasteHint: 'Markér cellerne i regnearket sammen med overskrifterne, kopiér dem, og indsæt dem her.',
  readPaste: 'Læs det indsatte',
  pasted: 'Indsat',
  unreadable: {
    empty: 'Der er ikke noget i filen. Vælg en anden, eller tjek, at den er gemt.',
    file_too_large: (limit: number) =>
      `Filen fylder mere end ${limit} MB. Del den i flere, og importér en ad gangen.`,
    unpacks_too_large: () =>
      'Filen pakker ud til mere, end der kan læses. Gem kun det ark, der skal bruges, og prøv igen.',
    too_many_rows: (limit: number) =>
      `Der er mere end ${limit.toLocaleString('da-DK')} rækker. Del dem i flere filer, og importér en ad gangen.`,
    too_many_columns: (limit: number) => `Der er mere end ${limit} kolonner. Slet dem, der ikke skal bruges.`,
    cell_too_long: (limit: number, row: number) =>
      `Række ${row} har en celle med mere end ${limit.toLocaleString('da-DK')} tegn. Forkort den.`,
    old_workbook: 'Filen er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.',
    damaged_workbook:
      'Filen ligner en projektmappe, men kan ikke læses. Åbn den i Excel, og gem den igen som .xlsx.',
    not_a_table: 'Filen er hverken .xlsx eller CSV. Gem regnearket som .xlsx, og vælg den fil.',
    unclosed_quote: 'Der er et anførselstegn, som ikke bliver lukket. Ret det, eller gem som .xlsx.',
    no_header: 'Første række er tom. Den skal være overskrifter.',
    only_header: 'Der er kun overskrifter og ingen rækker.',
    no_file: 'Vælg en fil først.',
  },
  preview: 'Sådan bliver det',
  fileName: (name: string, rows: number) =>
    `${name}: ${rows === 1 ? '1 række' : `${rows.toLocaleString('da-DK')} rækker`}`,
  match: 'Hvilken kolonne er hvad',
  matchHint: 'Gættet efter overskrifterne. Ret, hvis noget er forkert.',
  noColumn: 'ingen kolonne',
  matchAgain: 'Vis igen',
  unusedColumns: (names: string) => `Bruges ikke: ${names}`,
  columnLetter: (letter: string, title: string) => (title ? `${letter}: ${title}` : letter),
  added: 'Nye',
  changed: 'Ændrede',
  unchanged: 'Uændrede',
  faults: 'Fejl',
  faultsHeading: (n: number) =>
    n === 1 ? '1 fejl skal rettes' : `${n.toLocaleString('da-DK')} fejl skal rettes`,
  faultsLead: 'Ret dem i filen, og læs den igen. Intet bliver gemt, før alle rækker kan læses.',
  row: 'Række',
  column: 'Kolonne',
  whatToDo: 'Det, der skal rettes',
  empty: 'tom',
  onlyFirst: (shown: number, of: number) =>
    `De første ${shown.toLocaleString('da-DK')} af ${of.toLocaleString('da-DK')} er vist.`,
  changesHeading: 'Det, der bliver ændret',
  addedHeading: 'Det, der kommer til',
  changeFrom: 'Står nu',
  changeTo: 'Bliver',
  duplicatesHeading: 'Måske de samme',
  duplicatesLead:
    'Disse nye praksisser har samme navn som en anden. Er det den samme praksis, så giv den samme kode i filen, og læs den igen.',
  inFile: 'I filen',
  alreadyThere: 'Findes i forvejen',
  alsoInFile: (row: number) => `række ${row} i filen`,
  nothingToDo: 'Alt i filen står der allerede. Der er ikke noget at importere.',
  apply: (added: number, changed: number) =>
    added === 0
      ? `Ret ${changed.toLocaleString('da-DK')}`
      : changed === 0
        ? `Tilføj ${added.toLocaleString('da-DK')}`
        : `Tilføj ${added.toLocaleString('da-DK')} og ret ${changed.toLocaleString('da-DK')}`,
  versions: (n: number) =>
    n === 1
      ? '1 praksis får en ny version af afgrænsningen, fordi den nuværende er brugt i en runde, der er åbnet.'
      : `${n.toLocaleString('da-DK')} praksisser får en ny version af afgrænsningen, fordi den nuværende er brugt i en runde, der er åbnet.`,
  keepVersion: (n: number) =>
    n === 1
      ? '1 besvarelse, der er begyndt eller sendt, beholder den version, den er givet på.'
      : `${n.toLocaleString('da-DK')} besvarelser, der er begyndt eller sendt, beholder den version, de er givet på.`,
  cancel: 'Annuller importen',
  stale:
    'Noget er ændret i undersøgelsen, siden du så listen. Intet er gemt. Se den nye liste, og importér igen.',
  gone: 'Importen er gennemført, annulleret eller mere end et døgn gammel. Læs filen igen, hvis den skal bruges.',
  doneHeading: 'Importen er gennemført',
  done: (added: number, changed: number, unchanged: number) =>
    `${added.toLocaleString('da-DK')} nye, ${changed.toLocaleString('da-DK')} ændrede og ${unchanged.toLocaleString('da-DK')} uændrede.`,
  versioned: (practices: number, moved: number) =>
    `${practices.toLocaleString('da-DK')} fik en ny version af afgrænsningen, og ${moved.toLocaleString('da-DK')} besvarelser, der ikke var begyndt, fulgte med.`,
  held: (n: number) =>
    `${n === 1 ? 'Én besvarelse, der ikke var begyndt, venter' : `${n.toLocaleString('da-DK')} besvarelser, der ikke var begyndt, venter`} på den hidtidige afgrænsning, fordi undersøgelsens tjek stopper den nye. Se, hvad der mangler, på praksissernes sider.`,
  toPractices: 'Se praksisserne',
  faultTexts: {
    missing: 'Cellen er tom, men skal udfyldes.',
    too_long: (limit: number) => `Teksten er for lang. Højst ${limit.toLocaleString('da-DK')} tegn.`,
    not_a_number: 'Skriv et helt tal med cifre, for eksempel 40.',
    too_small: (limit: number) => `Tallet er for lille. Mindst ${limit}.`,
    too_big: (limit: number) => `Tallet er for stort. Højst ${limit}.`,
    unknown_municipality:
      'Skriv en af de 98 kommuner, for eksempel Aarhus, eller dens kode, for eksempel 0751.',
    unknown_target_group: 'Skriv en målgruppe fra Fælles Faglige Begreber, for eksempel Hjemløshed.',
    unknown_level: 'Skriv 1 til 5, eller: enkelt metode, indsats, afdeling, hele tilbuddet, hele kommunen.',
    ended: 'Praksis er udgået og kan ikke ændres. Fjern rækken, eller brug en kode, der ikke er brugt.',
    duplicate_code: (row: number) => `Koden står også i række ${row}. Hver praksis skal have sin egen.`,
    no_column: 'Ingen kolonne er valgt. Vælg den nedenfor, eller tilføj den i filen.',
    column_twice: 'Kolonnen er valgt til to ting. Vælg en anden til den ene.',
  },
  meant: (suggestion: string) => `Mente du ${suggestion}?`,
}
