/** The questionnaire on paper, and the pages that show it. */
export const paper = {
  title: 'Spørgeskemaet til udskrift',
  /** Beside the way to it. */
  see: 'Se alle spørgsmål på én side, også til udskrift',
  /** The way to a version's own page for print. */
  toPrint: 'Se og udskriv',
  newWindow: '(åbner i et nyt vindue)',
  howToPrint: 'Brug browserens udskrivning, så fylder skemaet hele A4-ark. Menu og knapper kommer ikke med.',
  onlyToRead:
    'Her kan der ikke svares. Vil du svare på papir, så aftal med dem, der har inviteret dig, hvordan de får dine svar.',
  forMembers:
    'Til samtaler ansigt til ansigt, i telefon eller på papir. Vælg, hvem der skal svare: nogle spørgsmål har andre ord for nogle roller.',
  role: 'Rolle',
  language: 'Sprog',
  show: 'Vis',
  practice: 'Praksis',
  date: 'Dato',
  asked: (role: string) => `svarer som ${role}`,
  howTo:
    'Sæt ét kryds ved hvert spørgsmål, når der ikke står andet. Spring gerne over, og brug »Ved ikke« og »Ikke relevant«, når det passer bedst.',
  scope: 'Hvad skal der svares om?',
  scopeApart: 'Kortet med afgrænsningen af praksis vises eller læses op ved siden af.',
  facts: 'Om den, der svarer',
  element: (number: number, of: number, name: string) => `${number} af ${of}. ${name}`,
  several: 'Sæt gerne flere kryds.',
}
