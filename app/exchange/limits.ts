/** How large a file with a questionnaire may be, before anything in it is looked at. */
export const definitionLimits = { jsonBytes: 256 * 1024, workbookBytes: 2 * 1024 * 1024 } as const
