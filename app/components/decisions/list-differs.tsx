import type { ShownList } from '#app/decisions/selection.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listStanding } from '#app/report/list/list-standing.ts'

/** Whether the list is another than the one that was decided on: then nothing more can be decided on it. */
export function isAnotherList(list: ShownList | null): boolean {
  return !!list?.made && listStanding(list.made, list.made.kept).kept === 'another'
}

/** Stands where something could be decided if the list were still the one that was decided on: why not, and what to do. */
export function ListDiffers({ list, path }: { list: ShownList | null; path: string }) {
  const { decisions: text, computation } = useMessages()
  if (!list?.made) return null
  const { isOtherThanKept } = listStanding(list.made, list.made.kept)
  return (
    <div className="notice">
      <p>{text.listDiffers}</p>
      {isOtherThanKept ? (
        <p>
          {text.listDiffersFreeze}{' '}
          <a className="on-screen" href={`${path}/freeze`}>
            {computation.toFreeze}
          </a>
        </p>
      ) : (
        <p>{text.listDiffersAsk}</p>
      )}
    </div>
  )
}
