import { useState } from 'react';
import { Dialog, DialogActions } from '../design/dialog.js';
import { Button } from '../design/button.js';
import { SidePanel } from '../design/side-panel.js';
import { useToast } from '../design/toast.js';
import { Controls } from './controls.js';
import { Foundations } from './foundations.js';
import { Panels } from './panels.js';
import { Piece, Section } from './section.js';
import styles from './style-guide.module.css';
import { Statements } from './statements.js';

/** Every piece of the design in every state. For development and the tests: the product does not carry it. */
export function StyleGuide() {
  return (
    <main className={styles.guide}>
      <h1 className="t-page">Style guide</h1>
      <Foundations />
      <Controls />
      <Statements />
      <Panels />
      <Section title="Over the page">
        <Piece name="Dialog, side panel and toast">
          <Over />
        </Piece>
      </Section>
    </main>
  );
}

function Over() {
  const [open, setOpen] = useState<'dialog' | 'panel' | null>(null);
  const toast = useToast();
  const close = () => setOpen(null);
  return (
    <div className="row-wrap">
      <Button onClick={() => setOpen('dialog')}>Open the dialog</Button>
      <Button onClick={() => setOpen('panel')}>Open the panel</Button>
      <Button
        onClick={() =>
          toast({ text: 'Liam Barrett moved to 4:00 PM.', undo: { label: 'Undo', run: () => {} } })
        }
      >
        Show the toast
      </Button>
      {open === 'dialog' && (
        <Dialog title="Stop Hugo's infusion at 35 of 40 min?" onClose={close}>
          <p className="t-dense ink-2">35.9 mg given. This cannot be undone.</p>
          <DialogActions>
            <Button onClick={close} data-autofocus>
              Keep infusing
            </Button>
            <Button look="danger" onClick={close}>
              Stop infusion
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {open === 'panel' && (
        <SidePanel title="New appointment" onClose={close} foot={<Button look="primary">Book</Button>}>
          <p>What needs the page behind it.</p>
        </SidePanel>
      )}
    </div>
  );
}
