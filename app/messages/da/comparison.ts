/** To lister sammenlignet: hvem der skiftede plads, og hvorfor. */
export const comparison = {
  heading: 'Sammenlign lister',
  titleOf: (wave: string) => `To interviewlister sammenlignet, ${wave}`,
  intro:
    'Når data er rettet og låst igen, eller reglen er ændret, kan listen blive en anden. Her står den gamle og den nye side om side, med det, der gjorde forskellen. Begge bliver stående.',
  nothing: 'Der er ikke noget at sammenligne med endnu.',
  nothingNext: 'Det kræver to låste datasæt eller to registrerede regler.',
  same: 'De to lister er lavet af samme datasæt efter samme regel, så de er ens. Vælg to forskellige.',
  choose: 'Vælg de to lister',
  before: 'Før',
  after: 'Efter',
  compare: 'Sammenlign',
  between: (values: { fromSet: number; fromRule: number; set: number; rule: number }) =>
    `Fra datasæt ${values.fromSet} efter regel ${values.fromRule} til datasæt ${values.set} efter regel ${values.rule}.`,
  counts: (values: { moved: string; stayed: string; came: number; left: number }) =>
    `${values.moved === '1' ? '1 praksis' : `${values.moved} praksisser`} har fået en anden placering, ${values.stayed} har den samme${
      values.came > 0 ? `, ${values.came} er kommet på listen` : ''
    }${values.left > 0 ? `, ${values.left} er ikke længere på den` : ''}.`,
  picks: (values: { both: number; in: number; out: number }) =>
    values.in === 0 && values.out === 0
      ? `De samme ${values.both} foreslås til interview.`
      : `${values.both} foreslås på begge lister, ${values.in} kun på den nye og ${values.out} kun på den gamle.`,
  tau: (tau: string, n: string) =>
    `Kendalls tau-b mellem de to rækkefølger er ${tau} over ${n} praksisser; 1 er samme rækkefølge.`,
  /** Of a coefficient that two decimals would make 1. */
  almost: (most: string) => `over ${most}`,
  digests: 'De to listers fingeraftryk',
  dataHeading: 'Ændret i data',
  dataSame: 'Data er de samme.',
  dataOther: 'Det, der er ændret om de enkelte praksisser, står ved dem.',
  ruleHeading: 'Ændret i reglen',
  ruleSame: 'Reglen er den samme.',
  practicesHeading: 'Hvem skiftede plads, og hvorfor',
  practicesIntro:
    'Først dem, der er kommet til eller er faldet ud af forslagene, så dem, der har flyttet sig mest. En forskel i placering, der ligger inden for begge intervaller, skal man ikke lægge meget i. Navnene fører til profilerne, som de er nu.',
  practicesTable: 'Praksissernes placering før og efter',
  moved: 'Flyttet',
  why: 'Hvorfor',
  rise: (n: string) => (n === '1' ? '1 plads op' : `${n} pladser op`),
  fall: (n: string) => (n === '1' ? '1 plads ned' : `${n} pladser ned`),
  stays: 'samme plads',
  came: 'kommet på listen',
  left: 'ikke på listen længere',
  notThere: 'ikke på listen',
  notInSet: 'ikke i datasættet',
  picked: 'foreslået',
  because: {
    own: 'Ændret om praksissen:',
    others: 'Der er ikke ændret noget om praksissen selv; andre har flyttet sig.',
    rule: 'Reglen er en anden; der er ikke ændret noget i data om praksissen.',
    steps: (data: string, rule: string) => `Data alene: ${data}. Derefter reglen: ${rule}.`,
    chance: 'Reglen og data om praksissen er de samme.',
  },
}
