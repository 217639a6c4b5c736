/** The public page on the eleven elements. What each element is stands in the questionnaire. */
export const typology = {
  title: 'Typologien for lovende praksis',
  lead: 'Elleve kendetegn, der viser, hvor lovende en måde at hjælpe på er, også før virkningen er sikkert vist.',
  onPage: 'På siden',
  kinds: {
    heading: 'Lovende og sikker praksis',
    promising: {
      name: 'Lovende praksis',
      text: 'Man ved endnu ikke sikkert, hvad arbejdet fører til, men der er særlig god grund til at vente, at det gavner borgerne og samfundet.',
    },
    proven: {
      name: 'Sikker praksis',
      text: 'Virkningen er vist af mindst én solid måling for en bestemt målgruppe.',
    },
    texts: [
      'De to supplerer hinanden. Nogle målgrupper er for små til, at man kan måle virkningen med sikkerhed. Så må man se på, hvad der ellers taler for en praksis.',
      'En praksis med mange af de 11 elementer regnes for særlig lovende. Scoren for et element er ikke et mål i sig selv. Den skal vise, hvad der er stærkt, og hvor man kan udvikle.',
    ],
  },
  elements: {
    heading: 'De 11 elementer',
    intro:
      'Elementerne står i fire kategorier. Ved hvert står, hvad det handler om, og hvad man let kan forveksle det med. Forklaringerne er vores egne, og hvilken kategori et element hører til, har vi udledt af rækkefølgen.',
    isNot: 'Bemærk:',
  },
  origin: {
    heading: 'Hvor typologien kommer fra',
    texts: [
      'Typologien er udviklet af SFI – Det Nationale Forskningscenter for Velfærd og udgivet i 2016. Den dækker hele det specialiserede socialområde, for både børn, unge og voksne.',
      'Den bygger på forskning og på viden fra praktikere, eksperter og organisationer på området. I referencegruppen sad blandt andre KL, Danske Regioner, Socialpædagogernes Landsforbund og Dansk Socialrådgiverforening.',
      'Til typologien hører et spørgeskema til ledere af sociale tilbud. Svarene kan samles til én score for hvert element. En elektronisk udgave kom i november 2017.',
      'Samme år udgav VIVE en kortlægning af arbejdet med overgreb mod børn og unge. Her blev 84 praksisser fundet og 14 af dem undersøgt nærmere ved interview. Erfaringen var, at resultatet kan flytte sig meget efter, hvordan man afgrænser en praksis, og hvem man spørger.',
      'SFI og KORA blev til VIVE den 1. juli 2017. Socialstyrelsen hedder nu Social- og Boligstyrelsen.',
    ],
    sourcesHeading: 'Kilder',
    sources: [
      {
        by: 'SFI',
        title: 'Indkredsning af lovende praksis på det specialiserede socialområde',
        rest: 'SFI-rapport 16:26, oktober 2016. ISBN 978-87-7119-395-4 (trykt), 978-87-7119-396-1 (elektronisk).',
      },
      {
        by: 'Strandby, Hauge, Christensen og Nøhr',
        title: 'Kortlægning af lovende praksisser på området for overgreb mod børn og unge',
        rest: 'VIVE, august 2017. ISBN 978-87-93626-03-4 (trykt), 978-87-93626-04-1 (elektronisk).',
      },
      {
        by: 'Rambøll Management Consulting for Socialstyrelsen',
        title: 'Håndbog i lovende praksis',
        rest: 'September 2020. ISBN 978-87-93944-84-8 (trykt), 978-87-93944-85-5 (elektronisk).',
      },
      {
        by: 'Socialstyrelsen',
        title: 'Hvad er lovende praksis?',
        rest: 'Nyhed af 22. september 2020 på styrelsens hjemmeside, sammen med siden om elementerne og oplæg fra 2018.',
      },
    ],
  },
  inferred: {
    heading: 'Hvad vi har udledt eller tilføjet',
    points: [
      {
        name: 'Elementernes plads i kategorierne.',
        text: 'Navnene på kategorierne og elementernes rækkefølge er offentlige. Hvilke elementer der hører til hver kategori, har vi udledt af rækkefølgen.',
      },
      {
        name: 'Ordlyden.',
        text: 'Navnene på elementerne er typologiens. Forklaringer, spørgsmål og svarmuligheder er vores egne.',
      },
      {
        name: 'Flere informanter.',
        text: 'Det oprindelige spørgeskema er rettet til ledere. At også medarbejdere, borgere, pårørende, myndigheder og samarbejdspartnere svarer om den samme praksis, er vores udvidelse.',
      },
      {
        name: 'Regnemåden.',
        text: 'Hvordan svar bliver til scorer, har vi selv valgt. Ved resultaterne står, hvordan der er regnet.',
      },
    ],
  },
  unknown: {
    heading: 'Hvad vi ikke ved',
    intro:
      'Det officielle spørgeskema er trykt i SFI’s rapport. Praksiskort bygger kun på det, der er frit tilgængeligt: titelblad, sammenfatning og styrelsens sider. Derfor kender vi ikke',
    points: [
      'spørgsmålenes ordlyd og antal',
      'svarskalaen og måden, »ved ikke« bliver behandlet på',
      'formlen bag scoren for et element, og om noget tæller mere end andet',
      'hvor enige forskellige personer er, når de svarer om den samme praksis.',
    ],
  },
  official: {
    heading: 'Sådan kan den officielle ordlyd bruges',
    texts: [
      'En undersøgelse, der har lov til det, kan skrive den officielle ordlyd ind eller læse den ind fra en fil. Den bliver undersøgelsens egen version af spørgeskemaet med navn, kilde og vilkår. De 11 elementer er de samme.',
      'Svar på forskellige versioner bliver holdt adskilt. Spørg VIVE eller Social- og Boligstyrelsen om lov: Publikationerne må citeres med kilde, men det er ikke det samme som at gengive hele spørgeskemaet.',
    ],
  },
  ours: {
    heading: 'Vores spørgeskema',
    text: (title: string) => `Nye runder begynder med »${title}«.`,
  },
}
