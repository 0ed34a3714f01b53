import { useEffect, useRef } from 'preact/hooks';
import type { GraphEntity } from '../../model/graph.js';
import { capital, ENTITY_NOUNS } from '../../wording/nouns.js';

interface Props {
  readonly id: string;
  readonly entity: GraphEntity;
  /** The form of the name that answers. */
  readonly name: string;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly onChoose: () => void;
}

export function FoundOption({ id, entity, name, isActive, isShown, onChoose }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is never focused; aria-activedescendant names it
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
    <div
      id={id}
      ref={element}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span class="found-name">
        <bdi>{entity.name}</bdi>
        {name !== entity.name && (
          <>
            {' '}
            <span class="soft">
              as <bdi>“{name}”</bdi>
            </span>
          </>
        )}
      </span>{' '}
      <span class="soft small">
        {capital(ENTITY_NOUNS[entity.kind].one)}
        {entity.description !== undefined && ` · ${entity.description}`}
        {isShown && ' · on the canvas'}
      </span>
    </div>
  );
}
