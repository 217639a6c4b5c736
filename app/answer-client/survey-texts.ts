/** SurveyJS's own words where its Danish is wrong, odd or missing. English has what ours differs in. */
export const surveyTexts = {
  da: {
    booleanUncheckedLabel: 'Nej',
    textMaxLength: 'Skriv højst {0} tegn.',
    previewText: 'Gennemse',
    completeText: 'Send besvarelse',
    requiredError: 'Besvar spørgsmålet, eller vælg »Ved ikke«.',
    ratingOptionsCaption: 'Vælg …',
    buttongroupOptionsCaption: 'Vælg …',
    selectCaption: 'Vælg …',
    placeholder: 'Vælg …',
    cancel: 'Annuller',
    modalCancelButtonText: 'Annuller',
    modalApplyButtonText: 'Anvend',
    refuseItemText: 'Ønsker ikke at svare',
    signaturePlaceHolder: 'Underskriv her',
    loadingPage: 'Indlæser …',
    loadingData: 'Indlæser …',
    progressbar: 'Fremdrift',
    maxSelectError: 'Vælg højst {0}.',
    commentText: 'Skriv en kommentar',
    clearCaption: 'Fjern svar',
  },
  en: {
    placeholder: 'Choose …',
    clearCaption: 'Remove answer',
  },
} as const
