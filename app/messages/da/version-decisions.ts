const list = new Intl.ListFormat('da', { type: 'conjunction' })
const marked = (versions: readonly number[]) => list.format(versions.map((version) => `v${version}`))
const scopes = (versions: readonly number[]) =>
  `${versions.length === 1 ? 'afgrænsning' : 'afgrænsningerne'} ${list.format(versions.map(String))}`

/** Besvarelser på flere afgrænsninger af samme praksis: hvad der er besluttet om dem. */
export const versionDecisions = {
  heading: (practice: string) => `Hvordan skal afgrænsningerne af ${practice} regnes?`,
  lead: 'Praksis er besvaret på flere afgrænsninger. Svar på forskellige afgrænsninger handler om noget forskelligt og bliver aldrig lagt sammen, uden at nogen har besluttet det. Læs kortene, se forskellen i tallene, og tag stilling.',
  compare: 'Sammenlign kortene',
  tableHeading: 'Tallene på hver afgrænsning',
  answered: (version: number, responses: number) =>
    `Afgrænsning ${version}: ${responses === 1 ? 'én besvarelse' : `${responses} besvarelser`}`,
  awaits: 'Skal afgøres. Indtil da står hver afgrænsning for sig i alle tal.',
  added: (versions: readonly number[]) =>
    `Siden den seneste afgørelse er der kommet svar på ${scopes(versions)}. Den afgørelse gælder ikke dem.`,
  awaiting: (count: number) =>
    `${count === 1 ? 'Én praksis er' : `${count} praksisser er`} besvaret på flere afgrænsninger og venter på en afgørelse`,
  awaitingLine: (versions: readonly number[]) => `${scopes(versions)}: skal afgøres`,
  decide: 'Tag stilling til afgrænsningerne',
  change: 'Se eller skift afgørelsen',
  choice: 'Hvordan skal svarene regnes?',
  apart: 'Hver for sig',
  only: (version: number) => `Kun afgrænsning ${version}`,
  same: 'Som én praksis',
  hints: {
    apart: 'Afgrænsningerne er forskellige. Praksis står en gang for hver, og ingen tal bliver lagt sammen.',
    only: 'Svar på de andre afgrænsninger er ikke med i tallene. De bliver stående og kan ses, når afgrænsningerne vises hver for sig.',
    same: 'Forskellen er kun ordlyden. Scoren bliver gennemsnittet over alle informanter, og det står ved tallet.',
  },
  save: 'Gem afgørelsen',
  overtaken: (by: string) =>
    `${by} har besluttet noget imens. Se begrundelsen herunder. Mener du stadig det samme, så gem igen.`,
  changed: 'Der er svar på andre afgrænsninger, end da du åbnede siden. Se på dem, og gem igen.',
  history: 'Afgørelser',
  by: (said: string, by: string, at: string) => `${said}, besluttet af ${by}, ${at}`,
  said: {
    apart: (versions: readonly number[]) => `${marked(versions)} står hver for sig`,
    only: (version: number) => `kun v${version} er med`,
    same: (versions: readonly number[]) => `${marked(versions)} regnet som én`,
  },
  counted: (said: string, by: string, at: string) => `${said}, besluttet af ${by} den ${at}`,
  back: 'Til praksissens profil',
}
