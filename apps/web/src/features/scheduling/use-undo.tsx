import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { useToast } from '../../design/toast.js';
import { Notice } from '../../graphql/notice.js';
import { useTakeBack, type TakenBack, type Undoable } from './use-take-back.js';

/** Undoes changes of visits where they are listed: what hinders it, or what it would break, is said there. */
export function useUndo() {
  const toast = useToast();
  const [takeBack, busy] = useTakeBack();
  const [hindered, setHindered] = useState<Exclude<TakenBack, { trouble: null }> | null>(null);
  const show = (taken: TakenBack) => {
    if (taken.trouble === null) toast({ text: taken.said });
    setHindered(taken.trouble === null ? null : taken);
  };
  const anyway = hindered?.anyway;
  return {
    undo: async (change: Undoable) => show(await takeBack(change)),
    busy,
    notice:
      hindered &&
      (anyway ? (
        <Banner
          tone="warn"
          action={
            <Button size="s" busy={busy} onClick={async () => show(await anyway.run())}>
              {anyway.label}
            </Button>
          }
        >
          {hindered.words}
        </Banner>
      ) : (
        <Notice of={hindered.trouble} />
      )),
  };
}
