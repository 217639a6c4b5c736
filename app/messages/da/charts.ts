/** Figurer: tabellen ved siden af, filen, og hvad der står i den. */
export const charts = {
  table: 'Tallene i en tabel',
  save: 'Gem som SVG',
  synthetic: 'Syntetiske data: praksisser, informanter og svar er fundet på.',
  from: (study: string, wave: string) => `Undersøgelse: ${study}. Runde: ${wave}.`,
  how: (sentences: string) => `Sådan er der regnet: ${sentences}`,
  basis: (practices: number, informants: number) =>
    `${practices === 1 ? 'Én praksis' : `${practices.toLocaleString('da-DK')} praksisser`}, ${informants === 1 ? 'én informant' : `${informants.toLocaleString('da-DK')} informanter`}.`,
  alike: (element: string, mean: string, elements: number) =>
    elements === 1
      ? `Kun ${element} har en score: ${mean}.`
      : `Alle elementer med en score ligger ens: ${mean}.`,
  method: 'Sådan regnes det',
  computing: 'Tallene beregnes stadig. Hent filen igen om lidt.',
}
