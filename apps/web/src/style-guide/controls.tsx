import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button, type ButtonLook, type ButtonSize } from '../design/button.js';
import {
  CheckField,
  FieldGroup,
  FieldRow,
  PasswordField,
  SelectField,
  TextArea,
  TextField,
} from '../design/fields.js';
import { Form } from '../design/form.js';
import { Pager, usePages } from '../design/pager.js';
import { Seg } from '../design/seg.js';
import { Piece, Section } from './section.js';

const looks: ButtonLook[] = ['plain', 'primary', 'ghost', 'danger'];
const sizes: ButtonSize[] = ['s', 'm', 'l', 'xl'];

/** Buttons and fields. */
export function Controls() {
  const [view, setView] = useState<'day' | 'list'>('day');
  const [checked, setChecked] = useState(true);
  const pages = usePages();
  return (
    <Section title="Controls">
      <Piece name="Buttons" wide>
        {looks.map((look) => (
          <div key={look} className="row-wrap" style={{ marginBottom: 8 }}>
            {sizes.map((size) => (
              <Button key={size} look={look} size={size} hint="N">
                {look} {size}
              </Button>
            ))}
          </div>
        ))}
        <div className="row-wrap">
          <Button icon={<IconPlus className="icon" aria-hidden />}>With an icon</Button>
          <Button square aria-label="Add" icon={<IconPlus className="icon" aria-hidden />} />
          <Button look="primary" notYet="3 sections left">
            Not yet possible
          </Button>
          <Button look="primary" busy>
            At work
          </Button>
        </div>
      </Piece>
      <Piece name="Fields">
        <Form onSubmit={() => {}} label="Fields">
          <FieldRow>
            <TextField label="Systolic" unit="mmHg" defaultValue="162" help="At the start" />
            <TextField label="Date" type="date" defaultValue="2026-11-24" required />
          </FieldRow>
          <TextField
            label="Weight"
            unit="kg"
            defaultValue="820"
            error="820 kg is not a weight. Did you mean 82.0?"
          />
          <PasswordField
            label="Password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
          />
          <SelectField label="Room" data={['Infusion 1', 'Infusion 2']} />
          <TextArea label="Reason" defaultValue="Floor repair" />
        </Form>
      </Piece>
      <Piece name="Choices">
        <div className="stack">
          <CheckField label="Single letters act" help="N, C, M" checked={checked} onChange={setChecked} />
          <CheckField label="Wants a reminder" checked={false} onChange={() => {}} />
          <FieldGroup label="View">
            <Seg
              label="View"
              value={view}
              options={[
                { value: 'day', label: 'Day' },
                { value: 'list', label: 'List' },
              ]}
              onChange={setView}
            />
          </FieldGroup>
          <Pager pages={pages} info={{ endCursor: 'cursor', hasNextPage: true }} />
        </div>
      </Piece>
    </Section>
  );
}
