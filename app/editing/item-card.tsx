import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import type { Item } from '#survey/questionnaire.ts'
import { ActionButton, AddButton, MoveButtons } from './edit-buttons.tsx'
import { useEditing } from './field-notes.ts'
import { ChoiceSetting, NumberSetting } from './setting-field.tsx'
import { TextPair } from './text-pair.tsx'

/** One item: its words, its anchor, the words of roles, and how it counts. */
export function ItemCard({ item, index, of }: { item: Item; index: number; of: number }) {
  const { editor, words } = useMessages()
  const { isLocked } = useEditing()
  const name = editor.item(index + 1)
  const path = `item.${item.id}`
  const withText = informantRoles.filter((role) => item.textByRole?.[role])
  const without = informantRoles.filter((role) => !item.textByRole?.[role])
  const weight = String(item.weight ?? 1)
  return (
    <section className="edit-card" id={path} aria-labelledby={`${path}-heading`}>
      <div className="card-head">
        <h3 id={`${path}-heading`}>
          {name}{' '}
          <span className="quiet">
            {[item.id, item.reverse ? editor.reversed : null, weight === '1' ? null : editor.weightIs(weight)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </h3>
        {!isLocked && (
          <MoveButtons
            up={`moveItem:${item.id}:up`}
            down={`moveItem:${item.id}:down`}
            what={name.toLowerCase()}
            index={index}
            of={of}
          />
        )}
      </div>
      <TextPair path={`${path}.text`} text={item.text} label={editor.itemText} />
      <TextPair
        path={`${path}.anchor`}
        text={item.anchor ?? { da: '', en: '' }}
        label={item.reverse ? editor.reversedAnchor : editor.anchor}
        isSpare
      />
      {withText.map((role) => (
        <div key={role} className="role-text">
          <TextPair
            path={`${path}.role.${role}`}
            text={item.textByRole?.[role] ?? { da: '', en: '' }}
            label={editor.roleText(words.roles[role])}
            isSpare
          />
          {!isLocked && (
            <ActionButton
              action={`removeRoleText:${item.id}:${role}`}
              label={editor.removeRoleText(words.roles[role])}
            />
          )}
        </div>
      ))}
      {!isLocked && (
        <details className="folded-settings">
          <summary>{editor.settings}</summary>
          <div className="settings">
            <ChoiceSetting
              name={`reverse.${item.id}`}
              label={editor.direction}
              value={item.reverse ? 'yes' : 'no'}
              choices={(['no', 'yes'] as const).map((value) => ({ value, label: editor.directions[value] }))}
            />
            <NumberSetting
              name={`weight.${item.id}`}
              label={editor.weight}
              value={weight}
              hint={editor.weightHint}
            />
          </div>
          {without.length > 0 && (
            <AddButton
              action={`addRoleText:${item.id}`}
              label={editor.addRole}
              choiceLabel={editor.addRoleText}
              choices={without.map((role) => ({ value: role, label: sentenceCase(words.roles[role]) }))}
            />
          )}
        </details>
      )}
    </section>
  )
}
