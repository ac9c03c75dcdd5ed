import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './fields.module.css';
import { Mark } from './marks.js';

/** What went wrong with a field, and how to put it right. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <span className={styles.errorLine}>
      <Mark shape="missing" />
      <span>{children}</span>
    </span>
  );
}

interface Ours {
  label: string;
  /** Stands inside the field at the right: `mg`, `min`, `$`. */
  unit?: string;
  help?: ReactNode;
  error?: string | null;
}

function ours({ unit, help, error }: Omit<Ours, 'label'>) {
  return {
    description: help,
    error: error ? <FieldError>{error}</FieldError> : undefined,
    ...(unit
      ? { rightSection: <span className={styles.unit}>{unit}</span>, rightSectionWidth: unit.length * 8 + 20 }
      : {}),
  };
}

type Field<T> = Ours & Omit<T, keyof Ours | 'description' | 'rightSection'>;

/** One line of text; with `type="date"` or `"time"` the browser's own picker. */
export function TextField({ unit, help, error, ...rest }: Field<ComponentProps<typeof TextInput>>) {
  return <TextInput {...rest} {...ours({ unit, help, error })} />;
}

export function PasswordField({ help, error, ...rest }: Field<ComponentProps<typeof PasswordInput>>) {
  return <PasswordInput {...rest} {...ours({ help, error })} />;
}

export function TextArea({ help, error, ...rest }: Field<ComponentProps<typeof Textarea>>) {
  return <Textarea autosize minRows={2} {...rest} {...ours({ help, error })} />;
}

export function SelectField({ help, error, ...rest }: Field<ComponentProps<typeof NativeSelect>>) {
  return (
    <NativeSelect
      rightSection={<IconChevronDown className="icon-s" aria-hidden />}
      {...rest}
      {...ours({ help, error })}
    />
  );
}

export function CheckField({
  label,
  help,
  checked,
  onChange,
}: {
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox
      label={label}
      description={help}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      classNames={{
        body: styles.checkBody,
        label: styles.checkLabel,
        description: `${styles.help} ${styles.checkHelp}`,
        input: styles.check,
      }}
    />
  );
}

/** A box in a row that says by itself what it is about; the label is for screen readers. */
export function RowCheck({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: () => void;
}) {
  return (
    <label className={styles.rowCheck}>
      <Checkbox
        aria-label={label}
        checked={checked}
        onChange={onChange}
        classNames={{ input: styles.check }}
      />
    </label>
  );
}

/** A label over something that carries its own name for screen readers. */
export function FieldGroup({
  label,
  help,
  children,
}: {
  label: string;
  help?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}

/** Fields side by side where there is room, one under the other where there is not. In a side panel there is less. */
export function FieldRow({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={`${styles.fieldRow} ${narrow ? styles.narrow : ''}`}>{children}</div>;
}
