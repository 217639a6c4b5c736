/** Siderne fra regel til interview: vejen mellem dem, og det mærke, som de alle bærer. */
export const shortlistPages = {
  label: 'Fra regel til interview',
  pages: {
    rule: 'Regel',
    shortlist: 'Liste',
    decisions: 'Beslutninger',
    packets: 'Interviewark',
    'coverage-map': 'Kort',
  },
  afterOpening: 'Ændret efter at resultater var set',
  afterOpeningLine: (at: string, by: string) =>
    `Reglen blev registreret ${at} af ${by}, da resultaterne var åbnet. Den kan altså være skrevet med resultaterne for øje.`,
}
