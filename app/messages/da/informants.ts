import type { Disposition } from '#analysis/field.ts'

const states: Record<Disposition, string> = {
  not_started: 'ikke begyndt',
  in_progress: 'i gang',
  submitted: 'sendt',
  declined: 'afslået',
  withdrawn: 'trukket tilbage',
}

const count = (n: number, one: string, many: string) => `${n.toLocaleString('da-DK')} ${n === 1 ? one : many}`

/** Informants of a wave and their links. */
export const informants = {
  heading: 'Informanter',
  intro:
    'En informant kan svare om flere praksisser, og i flere roller. Hver linje er én informant på én praksis i én rolle.',
  states,
  counts: (informantCount: number, assignmentCount: number) =>
    `${count(informantCount, 'informant', 'informanter')}, ${count(assignmentCount, 'linje', 'linjer')}.`,
  closed: 'Runden er lukket. Informanter og links kan ses, men ikke ændres.',
  add: 'Tilføj informant',
  importFile: 'Importér fra fil eller regneark',
  toLinks: 'Gå til links',
  toList: 'Alle informanter i runden',
  noPractices:
    'Der er ingen praksisser i undersøgelsen endnu. Informanter hører til en praksis, så begynd der.',
  toPractices: 'Gå til praksisser',
  empty: 'Der er ingen informanter i runden endnu. Importér dem fra en fil, eller tilføj dem én ad gangen.',
  noneFound: 'Ingen linjer passer til det, der er valgt.',
  showAll: 'Vis alle',
  filter: {
    heading: 'Søg og vælg',
    search: 'Søg',
    searchHint: 'Praksis eller informantens kode.',
    searchHintNames: 'Praksis, informantens kode, navn eller mail.',
    role: 'Rolle',
    anyRole: 'alle roller',
    state: 'Status',
    anyState: 'alle',
    waiting: 'mangler at svare',
    practice: (name: string) => `Kun praksis: ${name}.`,
    apply: 'Vis',
  },
  table: {
    caption: 'Informanter på praksisser',
    informant: 'Informant',
    practice: 'Praksis',
    role: 'Rolle',
    state: 'Status',
    edit: 'Ret',
    editOf: (code: string) => `Ret informant ${code}`,
  },
  done: {
    added: 'Informanten er tilføjet.',
    assignment_added: 'Praksissen er føjet til informanten.',
    person: 'Navn og mail er gemt.',
    removed: 'Linjen er fjernet.',
    withdrawn: 'Linket er trukket tilbage. Svar, der er givet, bliver.',
    restored: 'Linket virker igen.',
  } as Record<string, string>,
  form: {
    heading: 'Tilføj informant',
    practice: 'Praksis',
    practiceCode: 'Praksissens kode',
    practiceCodeHint: 'Koden fra listen over praksisser, for eksempel P001.',
    choosePractice: 'vælg praksis',
    role: 'Rolle',
    chooseRole: 'vælg rolle',
    name: 'Navn',
    nameHint: 'Navn og mail opbevares for sig og vises ikke sammen med svar. De kan udelades.',
    email: 'Mail',
    code: 'Kode',
    codeHint:
      'Undersøgelsens egen kode for informanten. Er feltet tomt, får informanten den næste: I0001, I0002 …',
    save: 'Tilføj',
    same: 'Er det den samme person?',
    sameHint: 'Der er allerede en informant med denne mail.',
    sameAs: (code: string, name: string | null) => `Ja, det er ${name ? `${name} (${code})` : code}`,
    notSame: 'Nej, det er en anden person med samme mail',
  },
  invalid: {
    practice_unknown: 'Der er ingen praksis med den kode i undersøgelsen.',
    practice_ended: 'Praksis er udgået, så ingen kan blive spurgt om den. Brug en af dem, der afløste den.',
    code_taken: 'Koden bruges allerede af en anden informant. Vælg en anden, eller lad feltet stå tomt.',
    scope_stopped:
      'Runden er åben, og praksissens afgrænsning opfylder ikke det, undersøgelsen ser efter. Se, hvad der mangler, på praksissens side.',
    pair_taken: 'Informanten har allerede denne rolle på denne praksis.',
    same_email: 'Vælg, om det er den samme person.',
    email: 'Skriv mailadressen som navn@eksempel.dk.',
  } as Record<string, string>,
  person: {
    heading: (code: string) => `Informant ${code}`,
    nameHeading: 'Navn og mail',
    save: 'Gem navn og mail',
    assignments: 'Svarer om',
    addHeading: 'Lad informanten svare om en praksis mere',
    addSave: 'Tilføj praksis',
    remove: 'Fjern',
    removeOf: (practice: string, role: string) => `Fjern ${practice}, ${role}`,
    removeHint: 'Kan fjernes, fordi intet er begyndt. Linket holder op med at virke.',
    removeLast: 'Det er informantens eneste linje, så informanten, navn og mail slettes også.',
    withdraw: 'Træk tilbage',
    withdrawOf: (practice: string, role: string) => `Træk tilbage: ${practice}, ${role}`,
    withdrawHint: 'Linket lukkes med det samme. Det, der er svaret, bliver liggende, og du kan fortryde.',
    restore: 'Fortryd',
    restoreOf: (practice: string, role: string) => `Fortryd: ${practice}, ${role}`,
    change: 'Ændr',
    submittedHint: 'Svaret er sendt og bliver i undersøgelsen.',
    faults: {
      not_removed: 'Linjen kunne ikke fjernes: informanten er begyndt imens. Træk linket tilbage i stedet.',
      not_withdrawn: 'Linket kunne ikke trækkes tilbage: svaret er sendt imens.',
      scope_stopped:
        'Linket kan ikke tages i brug igen: runden er åben, og praksissens afgrænsning opfylder ikke det, undersøgelsen ser efter. Se, hvad der mangler, på praksissens side.',
    } as Record<string, string>,
  },
  links: {
    heading: 'Links',
    intro:
      'Hver linje har sit eget link. Den, der har linket, kan svare i informantens sted, så giv det kun til informanten selv.',
    planned: 'Runden er ikke åbnet. Links kan deles ud nu, men der kan først svares, når runden åbnes.',
    show: (n: number) => `Vis ${count(n, 'link', 'links')}`,
    showHint: 'Det noteres, hvem der har fået vist links, hvornår og hvor mange.',
    shown: (n: number) =>
      `${count(n, 'link', 'links')} vises herunder. Det er noteret i listen over udleveringer.`,
    caption: 'Links i runden',
    link: 'Link',
    hidden: 'ikke vist',
    noLink: 'intet link',
    change: 'Ret link',
    renew: 'Udsted nyt link',
    renewHint: 'Det gamle link, og det det har åbnet, holder op med at virke med det samme.',
    done: {
      renew: 'Der er udstedt nye links. De gamle virker ikke længere; del de nye ud.',
      withdraw: 'Linket er trukket tilbage og virker ikke længere.',
      restore: 'Linket virker igen, og det er det samme som før.',
      unchanged: 'Intet er ændret: linket er trukket tilbage, eller svaret er sendt imens.',
      scope_stopped:
        'Linket er stadig trukket tilbage: runden er åben, og praksissens afgrænsning opfylder ikke det, undersøgelsen ser efter. Se, hvad der mangler, på praksissens side.',
      lost: 'Filen blev ikke lavet, fordi nogle af linkene ikke kan dannes. Se herunder.',
    } as Record<string, string>,
    copyHeading: 'Hele listen som tekst',
    copyHint: 'Kopiér og sæt ind i et regneark: informant, navn, mail, praksis, rolle, link.',
    lostHeading: 'Nogle links kan ikke dannes igen',
    lost: (n: number) =>
      `${count(n, 'link er', 'links er')} udstedt med en anden nøgle (SESSION_SECRET) end den, serveren har nu. Links, der allerede er delt ud, virker stadig, men de kan ikke vises igen. Sæt den gamle nøgle tilbage, eller udsted nye links.`,
    renewLost: (n: number) => `Udsted ${count(n, 'nyt link', 'nye links')}`,
    fileHeading: 'Fil til brevfletning',
    fileIntro:
      'En linje for hver informant på hver praksis, som er valgt ovenfor: navn, mail, praksis, rolle, link, frist og sprog. Links, der er trukket tilbage, er ikke med.',
    formats: {
      excel: 'Til Excel (semikolon)',
      standard: 'Til andre programmer (komma)',
    },
    format: 'Filformat',
    download: (n: number) => `Hent fil med ${count(n, 'link', 'links')}`,
    log: 'Udleveringer',
    logEmpty: 'Ingen links er delt ud herfra endnu.',
    logCaption: 'Hvem der har delt links ud',
    when: 'Hvornår',
    who: 'Hvem',
    what: 'Hvordan',
    howMany: 'Antal',
    kinds: { list: 'vist på skærmen', mail_merge: 'fil til brevfletning' },
    columns: {
      name: 'navn',
      email: 'mail',
      practice: 'praksis',
      role: 'rolle',
      link: 'link',
      deadline: 'frist',
      language: 'sprog',
    },
    fileName: 'links',
  },
  import: {
    heading: 'Importér informanter',
    columns:
      'Den første række skal være overskrifter. Hver række er én informant på én praksis: praksissens kode og rollen skal være der. Informantens kode, navn og mail kan udelades. Står den samme informant i flere rækker, bliver det flere linjer.',
    same: 'Samme kode er samme informant. Uden kode er samme mail samme informant; det kan du se, før noget gemmes. En tom celle lader navn og mail stå.',
    roles: (words: string) => `Roller: ${words}.`,
    fields: {
      practice: 'Praksissens kode',
      role: 'Rolle',
      code: 'Informantens kode',
      name: 'Navn',
      email: 'Mail',
    },
    apply: (pairs: number, persons: number) =>
      persons === 0
        ? `Tilføj ${count(pairs, 'linje', 'linjer')}`
        : pairs === 0
          ? `Ret ${count(persons, 'informant', 'informanter')}`
          : `Tilføj ${count(pairs, 'linje', 'linjer')} og ret ${count(persons, 'informant', 'informanter')}`,
    summary: (pairs: number, informantCount: number) =>
      `${count(pairs, 'ny linje', 'nye linjer')}, heraf ${count(informantCount, 'ny informant', 'nye informanter')}.`,
    newCode: 'ny kode',
    pairsHeading: 'Det, der kommer til',
    personsHeading: 'Navne og mails, der bliver ændret',
    sameHeading: 'Samme mail',
    sameLead:
      'Rækker uden kode regnes her for den samme informant. Er det en anden person, så giv rækken sin egen kode i filen. Rækker med egen kode bliver en informant for sig.',
    sameAs: (code: string | null, row: number | null) =>
      row === null ? (code ?? '') : code ? `${code}, række ${row} i filen` : `række ${row} i filen`,
    other: 'Samme mail som',
    done: (pairs: number, informantCount: number, persons: number) =>
      `Importen er gennemført: ${count(pairs, 'linje', 'linjer')} og ${count(informantCount, 'informant', 'informanter')} er tilføjet, ${count(persons, 'informant er', 'informanter er')} rettet.`,
    toInformants: 'Se informanterne',
    faults: {
      missing: 'Cellen er tom, men skal udfyldes.',
      too_long: (limit: number) => `Teksten er for lang. Højst ${limit} tegn.`,
      unknown_practice:
        'Der er ingen praksis med den kode. Tjek koden på listen over praksisser, eller importér praksissen først.',
      ended_practice:
        'Praksis er udgået, så ingen kan blive spurgt om den. Brug koden på en af de praksisser, der afløste den.',
      unknown_role: 'Skriv en af rollerne, for eksempel leder eller medarbejder.',
      not_an_email: 'Skriv mailadressen som navn@eksempel.dk.',
      duplicate_pair: (row: number) =>
        `Samme informant, praksis og rolle står i række ${row}. Slet den ene række.`,
      other_person: (row: number) =>
        `Række ${row} siger noget andet om den samme informant. Ret den ene, eller giv rækkerne hver sin kode.`,
      email_of_several: 'Flere informanter har denne mail. Skriv informantens kode i rækken.',
      no_column: 'Ingen kolonne er valgt. Vælg den ovenfor, eller tilføj den i filen.',
      column_twice: 'Kolonnen er valgt til to ting. Vælg en anden til den ene.',
    },
  },
}
