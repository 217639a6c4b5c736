/** Undersøgelsens vægtprofiler: hvor meget elementerne tæller, sagt på tre måder og gemt under et navn. */
export const weightProfiles = {
  heading: 'Vægtprofiler',
  titleOf: (wave: string) => `Vægtprofiler, ${wave}`,
  lead: 'En vægtprofil siger, hvor meget hvert element tæller i den samlede score. Giv den et navn, så kan alle se i reglen, hvis vægte der er brugt.',
  done: 'Vægtprofilen er gemt. Vælg den i reglen, hvis den skal bruges.',
  chooseHeading: 'Ny vægtprofil',
  newHeading: (kind: string) => `Ny vægtprofil: ${kind}`,
  nextHeading: (name: string) => `Ny version af ${name}`,
  kinds: { numbers: 'egne tal', order: 'kun rækkefølge', bounds: 'grænser' },
  kindHints: {
    numbers: 'I skriver, hvor mange procent hvert element tæller. Tallene skal give 100. Et tomt felt er 0.',
    order:
      'I siger kun, hvilket element der er vigtigst, næstvigtigst og så videre: 1 er det vigtigste. Alle elementer skal have en plads. Tallene i reglen bliver midten af alle de vægte, der følger rækkefølgen (rank-order centroid, Barron og Barrett 1996).',
    bounds:
      'I siger, hvor lidt og hvor meget hvert element kan tælle, i procent. Et tomt felt er 0 og 100. Tallene i reglen bliver dem, der ligger nærmest på lige vægt inden for grænserne.',
  },
  name: 'Navn',
  nameHint: 'For eksempel »Fondens vægte« eller »Økonomi først«.',
  columnOf: {
    weight: (element: string) => `${element} (procent)`,
    place: (element: string) => `${element} (plads)`,
    lower: (element: string) => `${element}, mindst (procent)`,
    upper: (element: string) => `${element}, højst (procent)`,
  },
  reason: 'Hvorfor vægter I sådan?',
  reasonHint: 'Begrundelsen bliver stående sammen med vægtene.',
  save: 'Gem vægtprofilen',
  cancel: 'Annuller',
  overtaken: (name: string, number: number, by: string) =>
    `${by} har imens gemt version ${number} af »${name}«; den står herunder. Din er ikke gemt. Gemmer du igen, bliver din en ny version efter den. Vælg et andet navn, hvis det er en anden profil.`,
  unchanged: 'Vægtene er præcis dem, der er gemt. Der er ikke noget nyt at gemme.',
  sum: (sum: string) => `Tallene giver ${sum} til sammen. De skal give 100.`,
  faults: {
    name_missing: 'Skriv et navn, så vægtene kan vælges i reglen.',
    reason_missing: 'Skriv, hvorfor I vægter sådan. Så kan den, der læser reglen, følge jer.',
    place: 'Skriv en plads: 1 for det vigtigste, og så fremdeles.',
    place_twice: 'Den plads har et andet element. To elementer kan ikke have samme plads.',
    percent: 'Skriv et tal fra 0 til 100.',
    no_bounds: 'Skriv mindst én grænse.',
    not_reachable: 'Ingen vægte opfylder grænserne: de kan ikke give 100 procent til sammen.',
  } as Record<string, string>,
  listHeading: 'Undersøgelsens profiler',
  builtIn:
    'Lige vægt på elementerne og lige vægt på de fire kategorier er der altid. Her er de profiler, I selv har lavet.',
  none: 'I har ikke lavet nogen endnu.',
  version: (number: number, kind: string, at: string, by: string) =>
    `Version ${number} (${kind}), gemt ${at} af ${by}`,
  order: (elements: string) => `Rækkefølge: ${elements}`,
  otherElements: 'Profilen nævner elementer, som rundens spørgeskema ikke har. Den kan ikke bruges her.',
  tableCaption: (name: string, number: number) => `Vægtene i ${name}, version ${number}`,
  element: 'Element',
  weight: 'Vægt',
  least: 'Mindst',
  most: 'Højst',
  change: (name: string) => `Lav en ny version af ${name}`,
  older: (n: number) => (n === 1 ? 'Én tidligere version' : `${n} tidligere versioner`),
}
