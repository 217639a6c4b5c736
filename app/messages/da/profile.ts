/** Praksisprofilens dele og former. */
export const profile = {
  parts: 'På denne side',
  elements: 'Element for element',
  flags: 'Opmærksomhedspunkter',
  noFlags: 'ingen',
  comments: 'Alle begrundelser samlet',
  asRadar: 'Vis som radar',
  asLanes: 'Vis med en linje for hvert element',
  radar: 'Profil som radar',
  radarReading: (minimum: number, maximum: number) =>
    `Hver akse er et element, med ${minimum} i midten og ${maximum} yderst; tallet for enden af aksen står foran elementets navn herunder. Stregen går gennem elementernes scorer. Har et element ingen score, er der et hul i stregen. Se på punkterne, ikke på arealet: Det afhænger af, hvilken rækkefølge elementerne står i. Radaren viser ikke, om informanterne er uenige; det gør linjerne.`,
  radarGaps: (elements: string) => `Hul ved ${elements}, som ingen score har.`,
  radarEntry: (number: number, name: string, score: string, n: number) =>
    n === 0 ? `${number} ${name}: ingen score` : `${number} ${name}: ${score} (n ${n})`,
  scopeMove: (values: { version: string; score: string; change: string }) =>
    `Afgrænsningen flytter den også: På ${values.version} er totalen ${values.score}, ${values.change} i forhold til denne.`,
  scopeMoveMost: (version: string) => `Ingen anden afgrænsning flytter totalen så meget som ${version}.`,
  scopeGroup: 'En anden afgrænsning i stedet',
  scopeMoveNone: (version: string, reason: string) =>
    `${version} har ingen total at sammenligne med: ${reason}.`,
  movesTable: 'Se totalen uden én ad gangen',
  movesInformants: 'Se regnestykkerne uden én informant',
  notRanked:
    'Praksisser sammenlignes ikke i denne undersøgelse. Derfor er der ingen placeringer, og scoren justeret for rolle, som regnes ud fra alle praksisser, vises ikke.',
  mostWithout: (values: { what: string; score: string; without: string }) =>
    `Mest flytter ${values.what}: Uden ville totalen være ${values.without} i stedet for ${values.score}.`,
}
