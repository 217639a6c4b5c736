import { flagLevels, restsOnOthers, type FlagName } from '#analysis/flags/flag.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Where practices are not held against each other: the flags that are not looked for, and why. */
export function NotComparedFlags() {
  const { flags: text } = useMessages()
  const left = (Object.keys(flagLevels) as FlagName[]).filter(restsOnOthers)
  return <p className="quiet">{text.notCompared(left.map((flag) => text.texts[flag].name))}</p>
}
