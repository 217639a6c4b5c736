/** Spørgeskemaer som filer: hent og indlæs. */
export const exchange = {
  heading: 'Indlæs et spørgeskema fra en fil',
  replaceHeading: 'Erstat udkastet med en fil',
  lead: 'Et spørgeskema kan komme fra en SurveyJS-definition (.json) eller en XLSForm (.xlsx). Det bliver til et udkast, som du kan rette og prøve, før det udgives.',
  replaceLead: (title: string) =>
    `Indholdet af udkastet »${title}« bliver erstattet af filens. Det, der stod før, bliver i udkastets historik.`,
  rules:
    'Spørgsmål, der tæller, skal høre til et af de 11 elementer: Skriv elementets kode (e01 til e11) i egenskaben eller kolonnen »element«, eller lad siden eller gruppen hedde sådan. De skal alle have samme skala. Hent en version i samme format for at se, hvordan en fil kan se ud.',
  file: 'Fil',
  fileHint: (kilobytes: number, megabytes: number) =>
    `SurveyJS-definition (.json) på højst ${kilobytes} kB eller XLSForm (.xlsx) på højst ${megabytes} MB.`,
  paste: 'Eller indsæt en SurveyJS-definition',
  parent: 'Hvad er det?',
  parentHint:
    'Er det en ny version af et spørgeskema, der findes, kan de to sammenlignes spørgsmål for spørgsmål.',
  noParent: 'Et spørgeskema under eget navn',
  newVersion: (name: string) => `Ny version af ${name}`,
  naming: 'Navn, kilde og vilkår (kan udelades)',
  namingHint:
    'Kun hvis det ikke står i filen. Hvem har formuleret spørgsmålene, og på hvilke vilkår må de bruges?',
  title_da: 'Navn på dansk',
  title_en: 'Navn på engelsk',
  source_da: 'Kilde på dansk',
  source_en: 'Kilde på engelsk',
  licence_da: 'Vilkår på dansk',
  licence_en: 'Vilkår på engelsk',
  read: 'Indlæs som udkast',
  replace: 'Erstat udkastets indhold',
  cancel: 'Annuller',
  refusedHeading: (n: number) =>
    n === 1 ? 'Filen kan ikke indlæses: 1 fejl' : `Filen kan ikke indlæses: ${n} fejl`,
  refusedLead: 'Intet er gemt. Ret filen, og indlæs den igen.',
  refusedMany: 'Kun de første 50 fejl er vist.',
  where: 'Sted',
  whole: 'hele filen',
  found: (value: string) => `der står: ${value}`,
  name: 'Der står',
  doneHeading: 'Udkastet er lavet',
  replacedHeading: 'Udkastet er erstattet',
  notesLead:
    'Det her er forstået anderledes, end det står i filen, eller ikke taget med. Se det igennem, før du udgiver. Listen står på udkastet, til nogen har set den igennem.',
  note: 'Det, der skete',
  times: 'Antal',
  keptHeading: (time: string) => `Filen, der blev indlæst ${time}`,
  dismiss: 'Jeg har set listen igennem',
  dismissNote: 'Så bliver listen fjernet fra udkastet, for alle.',
  toDraft: 'Gå til udkastet',
  busyFile: 'Der bliver lavet mange filer lige nu. Gå tilbage, vent et øjeblik, og prøv igen.',
  conflict: (name: string) =>
    `${name} har gemt udkastet, siden du åbnede siden. Intet er erstattet. Se udkastet, og indlæs filen igen.`,
  refused: {
    no_file: 'Vælg en fil, eller indsæt en definition.',
    both: 'Vælg enten en fil, eller indsæt en definition. Begge dele kan ikke indlæses på én gang.',
    busy: 'Der bliver indlæst mange filer lige nu, så din kom ikke til. Intet er gemt. Vent et øjeblik, vælg filen igen, og indlæs den. Det, du har skrevet i felterne, står her endnu.',
    ended: 'Udkastet er udgivet eller lagt væk og kan ikke ændres. Indlæs filen som et nyt udkast.',
    core_locked:
      'Filen ændrer spørgsmål eller skala, og udkastets kerne er låst. Lås den op på udkastets side med en begrundelse, eller indlæs filen som et nyt udkast.',
  },
  /** Hvad der er galt, med det der ville være rigtigt. */
  faults: {
    not_json: (line: string) =>
      line ? `Filen er ikke gyldig JSON. Fejlen er i linje ${line}.` : 'Filen er ikke gyldig JSON i UTF-8.',
    not_a_workbook: () => 'Filen ligner en projektmappe, men kan ikke læses. Gem den igen som .xlsx.',
    formula: () => 'Projektmappen har formler. Erstat dem med værdier, og gem igen.',
    too_large: () => 'Filen er for stor, eller den pakker ud til for meget.',
    too_deep: (limit: string) => `Der er mere end ${limit} niveauer inden i hinanden.`,
    too_many_parts: (limit: string) => `Der er flere end ${limit} dele.`,
    wrong_type: (expected: string) => `Her skal stå noget af en anden slags: ${expected}.`,
    missing: () => 'Det mangler.',
    unknown_property: () => 'Egenskaben kender vi ikke.',
    unknown_value: (expected: string) => `Kan ikke bruges her. Det, der kan bruges: ${expected}.`,
    out_of_range: (expected: string) => `Uden for det tilladte: ${expected}.`,
    too_long: (limit: string) => `Teksten er for lang. Højst ${limit} tegn.`,
    too_many: (limit: string) => `Der er for mange. Højst ${limit}.`,
    too_few: (limit: string) => `Der er for få. Mindst ${limit}.`,
    markup: () => 'Teksten har kode som <b>. Alt bliver vist som ren tekst, så fjern koden.',
    piping: () => 'Teksten har { i sig. Svar kan ikke sættes ind i spørgsmål, så skriv det ud.',
    control_character: () =>
      'Teksten har tegn, der ikke kan ses. Skriv den af, eller indsæt den som ren tekst.',
    bad_id: () => 'Navnet kan ikke bruges. Små bogstaver a-z, cifre og _, først et bogstav, højst 40 tegn.',
    reserved_id: () => 'Navnet betyder allerede noget andet. Vælg et andet.',
    duplicate_id: () => 'Det samme står også et andet sted. Hvert navn kan kun bruges én gang.',
    bad_code: () => 'Koden kan ikke bruges. Bogstaver a-z, cifre, _ og -, højst 32 tegn, uden mellemrum.',
    duplicate_code: () => 'Koden bruges to gange blandt de samme svarmuligheder.',
    wrong_elements: (expected: string) => `De 11 elementer skal stå i deres kategorier: her ${expected}.`,
    wrong_scale: (expected: string) =>
      `Skalaen skal gå fra 1 og op i rækkefølge. Her skulle stå ${expected}.`,
    too_many_questions: (limit: string) => `Der er for mange spørgsmål i alt. Højst ${limit}.`,
    text_missing: (language: string) => `Teksten mangler på ${language === 'en' ? 'engelsk' : 'dansk'}.`,
    no_items: () => 'Der er ingen spørgsmål.',
    too_few_points: () => 'En skala har mindst to trin.',
    too_few_options: (least: string) => `Der er for få svarmuligheder. Mindst ${least}.`,
    unknown_item: () => 'Der er intet spørgsmål med det navn.',
    unknown_type: (expected: string) => `Typen kender vi ikke. Det, der kan bruges: ${expected}.`,
    refused_type: (expected: string) =>
      `Typen kan ikke bruges, fordi den viser, henter eller beregner noget, der ikke er et spørgsmål. Det, der kan bruges: ${expected}.`,
    refused_property: () =>
      'Egenskaben kan ikke bruges: betingelser, beregninger, forudfyldte svar, tilfældig rækkefølge, adresser og HTML følges ikke.',
    other_scale: (where: string) =>
      `Skalaen er en anden end i ${where}. Alle spørgsmål, der tæller med, har samme skala. Skal det her ikke tælle med, så skriv »counts« = false.`,
    other_value: (where: string) =>
      `Ordlyden er en anden end i ${where}. Den skal være den samme i alle elementer.`,
    unbalanced_group: () => 'En gruppe er ikke afsluttet, eller en afslutning har ingen begyndelse.',
  },
  notes: {
    ignored: 'Ikke taget med',
    not_honoured: 'Følges ikke: alle bliver spurgt, uden betingelser',
    left_out: 'Spørgsmålet er udeladt: typen findes ikke her',
    changed_type: 'Vises som valgknapper',
    recoded: 'Gemmes under en anden kode',
    moved: 'Står et andet sted i rækkefølgen',
    filled_in: 'Stod ikke i filen og er udfyldt med det sædvanlige',
  },
}
