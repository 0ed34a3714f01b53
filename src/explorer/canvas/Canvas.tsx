import './Canvas.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../model/session.js';
import { CanvasTools } from './CanvasTools.js';
import { type DrawnSession, drawSession } from './draw-session.js';
import { HoverText } from './HoverText.js';
import { keyCommand } from './keys.js';
import { hasWebGL } from './stage/webgl.js';

/**
 * The graph as a picture that can be moved, searched with the pointer and rearranged. It says of itself that the list has all of it: a picture
 * cannot be read aloud. Where WebGL 2 is missing there is a message in its place.
 */
export function Canvas({ session }: { session: Session }) {
  const stage = useRef<HTMLDivElement>(null);
  const drawing = useSignal<DrawnSession | undefined>(undefined);
  const [isMissing, setMissing] = useState(() => !hasWebGL());

  useEffect(() => {
    if (stage.current === null || isMissing) return;
    try {
      const drawn = drawSession(stage.current, session);
      drawing.value = drawn;
      return () => {
        drawing.value = undefined;
        drawn.stop();
      };
    } catch {
      setMissing(true);
    }
  }, [session, isMissing, drawing]);

  const { entities, relations } = session.shown.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const command = drawing.peek() && keyCommand(event);
    const canvas = drawing.peek()?.canvas;
    if (command === undefined || canvas === undefined) return;
    event.preventDefault();
    command(canvas);
  };

  return (
    <section class="canvas" aria-label="Canvas">
      {isMissing ? (
        <div class="stage-message">
          <p>
            <strong>The picture of the graph needs WebGL 2, which this browser does not offer.</strong>
          </p>
          <p class="soft">The list has everything that would be drawn here, and each of the tools works with it.</p>
        </div>
      ) : (
        <>
          <div
            ref={stage}
            class="stage"
            role="img"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom it, as its label says.
            tabIndex={0}
            aria-label={`The graph: ${entities.length} entities and ${relations.length} relations. The list has all of it. Arrow keys move the picture, plus and minus zoom, F shows all.`}
            onKeyDown={onKeyDown}
          />
          {drawing.value && <HoverText session={session} hovered={drawing.value.hovered} />}
          {drawing.value && <CanvasTools canvas={drawing.value.canvas} />}
          {drawing.value?.isInterrupted.value && (
            <div class="stage-message" role="status">
              <p>
                The browser has paused the graphics. The picture comes back by itself; the list has everything
                meanwhile.
              </p>
            </div>
          )}
        </>
      )}
    </section>
  );
}
