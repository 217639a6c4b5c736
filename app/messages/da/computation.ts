interface Versions {
  readonly analysisVersion: number
  readonly listVersion: number
}

const version = ({ analysisVersion, listVersion }: Versions) => `${analysisVersion}.${listVersion}`

/** Hvilken version af beregningen en liste er lavet med, og hvad det betyder, når det er en anden end før. */
export const computation = {
  version,
  stamp: (now: Versions) =>
    `Regnet med beregningens version ${version(now)}: det første tal er scorernes version, det andet listernes.`,
  short: (now: Versions) => `beregningens version ${version(now)}`,
  shortFrozen: (frozen: Versions) => `data låst under version ${version(frozen)}`,
  shortAnother: (kept: Versions | null) =>
    kept
      ? `ikke den liste, der er truffet beslutninger på, som blev regnet med version ${version(kept)}`
      : 'ikke den liste, der er truffet beslutninger på, selv om data, regel og beregning er de samme',
  otherThanFrozen: (values: { set: number; frozen: Versions; now: Versions }) =>
    `Datasæt ${values.set} blev låst, da beregningens version var ${version(values.frozen)}; nu er den ${version(values.now)}. Svarene er de samme, men tallene her er regnet om med den nye, så placeringer og chancer kan være andre end dem, der blev set dengang. Lås data igen, hvis et datasæt skal bære den nye version.`,
  otherThanKept: (values: { kept: Versions; now: Versions }) =>
    `Der er truffet beslutninger på denne liste, da den blev regnet med version ${version(values.kept)}. Regnet med version ${version(values.now)} er den en anden. Beslutningerne gælder stadig og har tallene fra dengang med sig, men der kan ikke besluttes mere på den: lås data igen, og beslut på den liste, som det nye datasæt giver.`,
  sameAsKept:
    'Data blev låst, eller der blev truffet beslutninger, under en anden version af beregningen. Listen er den samme, til mindste tal, som den, der er truffet beslutninger på.',
  differs:
    'Listen er ikke den, der er truffet beslutninger på, selv om data, regel og beregning er de samme. Noget er ændret uden om Praksiskort. Der kan ikke besluttes mere på den: sammenlign med en sikkerhedskopi.',
  toFreeze: 'Lås data igen',
}
