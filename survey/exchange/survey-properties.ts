import { propertyPath } from '../format-fault.ts'
import type { ImportFindings } from './import-notes.ts'

/** How the properties of one kind of object in a SurveyJS definition are met. */
export interface KnownProperties {
  /** Read by us, or of no consequence because we always do it so. */
  readonly read: ReadonlySet<string>
  /** Layout and texts of the tool: listed, and not taken over. */
  readonly ignored: ReadonlySet<string>
}

/** Notes what is ignored, refuses what would do something we do not do, and refuses what is not known. */
export function checkProperties(
  object: Readonly<Record<string, unknown>>,
  path: string,
  { read, ignored }: KnownProperties,
  findings: ImportFindings,
): void {
  for (const name of Object.keys(object)) {
    const at = propertyPath(path, name)
    if (read.has(name)) continue
    if (ignored.has(name)) findings.note('ignored', at, name)
    else if (Object.hasOwn(object, name) && harmless.get(name) === object[name])
      findings.note('ignored', at, name)
    else
      findings.faults.add(
        at,
        refused.test(name) || harmless.has(name) ? 'refused_property' : 'unknown_property',
      )
  }
}

/** What would run, branch, prefill, fetch, pipe or rename; a better reason than that we do not know it. */
const refused =
  /(If|Expression|Html|HtmlOnCondition|ByUrl|Url|UrlOnCondition|FromQuestion|Validator|Component)$|^(html|validators|triggers|calculatedValues|expression|logo|backgroundImage|cookieName|cells|correctAnswer|defaultValue|valueName|bindings|dataList|maskType|maskSettings|randomize|randomizeCategory|elements|surveyId|surveyPostId|timeLimit|timeLimitPerPage)$/

/** Refused unless they say what is always so here. */
const harmless: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['visible', true],
  ['readOnly', false],
  ['mode', 'edit'],
  ['choicesOrder', 'none'],
  ['rowOrder', 'initial'],
  ['rowsOrder', 'initial'],
  ['questionOrder', 'initial'],
  ['questionsOrder', 'initial'],
  ['cellType', 'radio'],
  ...[
    'showCommentArea',
    'hasComment',
    'showOtherItem',
    'hasOther',
    'showNoneItem',
    'hasNone',
    'showSelectAllItem',
    'hasSelectAll',
    'showRefuseItem',
    'showDontKnowItem',
    'storeDataAsText',
    'storeOthersAsComment',
    'allowCustomChoices',
    'eachRowUnique',
    'choicesLazyLoadEnabled',
  ].map((name) => [name, false] as const),
])

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const and = (...sets: ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]))

const layout = words(`
  startWithNewLine width minWidth maxWidth colSpan effectiveColSpan indent innerIndent titleLocation titleWidth
  descriptionLocation errorLocation isRequired requiredErrorText showNumber hideNumber showTitle state size inputSize
  inputTextAlignment cols autoGrow allowResize acceptCarriageReturn placeholder placeHolder autocomplete allowClear
  searchEnabled searchMode textWrapEnabled textUpdateMode renderAs displayMode commentPlaceholder commentText
  separateSpecialChoices useDisplayValuesInDynamicTexts clearIfInvisible minErrorText maxErrorText stepErrorText step
  maxSelectedChoices minSelectedChoices otherText noneText otherErrorText otherPlaceholder dontKnowText refuseText
  selectAllText hideIfChoicesEmpty defaultDisplayValue optionsCaption
`)
const question = words('type name title description element counts reverse weight titleByRole colCount')
const choices = and(question, words('choices'))

/** Properties of each type of question we read, by type. */
export const questionProperties: Readonly<Record<string, KnownProperties>> = {
  text: { read: and(question, words('inputType min max maxLength')), ignored: layout },
  comment: { read: and(question, words('maxLength rows')), ignored: layout },
  radiogroup: { read: choices, ignored: layout },
  checkbox: { read: choices, ignored: layout },
  dropdown: { read: choices, ignored: layout },
  rating: {
    read: and(
      question,
      words('rateValues rateMin rateMax rateStep rateCount minRateDescription maxRateDescription'),
    ),
    ignored: and(
      layout,
      words(
        'rateType scaleColorMode rateColorMode rateDescriptionLocation displayRateDescriptionsAsExtremeItems',
      ),
      words('autoGenerate'),
    ),
  },
  boolean: {
    read: and(question, words('labelTrue labelFalse valueTrue valueFalse')),
    ignored: and(layout, words('label swapOrder useTitleAsLabel')),
  },
  matrix: {
    read: and(question, words('rows columns')),
    ignored: and(
      layout,
      words(
        'alternateRows columnMinWidth rowTitleWidth showHeader verticalAlign eachRowRequired isAllRowRequired',
      ),
      words('hideIfRowsEmpty'),
    ),
  },
}

/** Types that show, fetch, draw or compute what we cannot answer for. */
export const refusedTypes = words(`
  html image file signaturepad expression imagepicker imagemap panel paneldynamic flowpanel multipletext matrixdropdown
  matrixdynamic custom composite tagbox ranking buttongroup slider
`)

export const pageProperties: KnownProperties = {
  read: words('name title description isNot elements'),
  ignored: and(
    layout,
    words(`
      navigationTitle navigationDescription navigationButtonsVisibility showNavigationButtons showQuestionNumbers
      questionTitleLocation questionTitleWidth questionErrorLocation questionStartIndex gridLayoutColumns passed page
      allowAdaptiveActions
    `),
  ),
}

export const surveyHeadProperties: KnownProperties = {
  read: words(`
    questionnaire title locale pages elements source licence parent stem scale categories opposites scopeCheck facts
    showTitle showPageTitles showQuestionNumbers showNavigationButtons showProgressBar showCompletePage textUpdateMode
    widthMode width
  `),
  ignored: words(`
    $schema description headerView sjsVersion showPrevButton showPageNumbers showTOC tocLocation questionsOnPageMode
    firstPageIsStarted firstPageIsStartPage checkErrorsMode requiredText requiredMark focusFirstQuestionAutomatic
    autoFocusFirstQuestion autoFocusFirstError focusOnFirstError autoAdvanceEnabled autoAdvanceAllowComplete
    goNextPageAutomatic pagePrevText pageNextText completeText startSurveyText previewText editText previewMode
    showPreviewBeforeComplete progressBarType progressBarLocation progressBarShowPageTitles
    progressBarShowNavigationText progressBarShowPageNumbers progressBarInheritWidthFrom
    progressBarNavigationTextLocation navigationButtonsLocation questionTitleLocation questionDescriptionLocation
    questionErrorLocation questionStartIndex questionTitlePattern questionTitleTemplate maxTextLength
    maxCommentLength maxOthersLength fitToContainer gridLayoutEnabled autoGrowComment allowResizeComment
    commentAreaRows clearInvisibleValues validateVisitedEmptyFields partialSendEnabled sendResultOnPageNext
    surveyDataSaving surveyShowDataSaving showBrandInfo showTimer showTimerPanel timerLocation timerInfoMode
    matrixDragHandleArea isSinglePage
  `),
}
