import { IconPlus, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { Button } from '../../design/button.js';
import { CheckField } from '../../design/fields.js';
import styles from './facility.module.css';
import type { OpenSpan } from './hours-words.js';
import { weekdays } from './weekdays.js';

/** The opening hours of a week; a day may close in between. */
export function WeekFields({
  hours,
  onChange,
}: {
  hours: readonly OpenSpan[];
  onChange: (hours: OpenSpan[]) => void;
}) {
  const set = (span: OpenSpan, patch: Partial<OpenSpan>) =>
    onChange(hours.map((each) => (each === span ? { ...each, ...patch } : each)));
  const add = (weekday: number, opens: string, closes: string) =>
    onChange([...hours, { weekday, opens, closes }]);
  return (
    <fieldset className={styles.week}>
      <legend>Open</legend>
      {weekdays.map((name, at) => {
        const spans = hours.filter(({ weekday }) => weekday === at + 1);
        return (
          <div key={name} className={styles.day}>
            <CheckField
              label={name}
              checked={spans.length > 0}
              onChange={(open) =>
                open
                  ? add(at + 1, '09:00', '17:00')
                  : onChange(hours.filter(({ weekday }) => weekday !== at + 1))
              }
            />
            {spans.map((span, index) => (
              <Fragment key={index}>
                {index > 0 && <span className="ink-3">and</span>}
                <input
                  type="time"
                  aria-label={`${name} opens${index > 0 ? ' again' : ''}`}
                  required
                  value={span.opens}
                  onChange={(event) => set(span, { opens: event.currentTarget.value })}
                />
                <span className="ink-3">to</span>
                <input
                  type="time"
                  aria-label={`${name} closes${index > 0 ? ' again' : ''}`}
                  required
                  value={span.closes}
                  onChange={(event) => set(span, { closes: event.currentTarget.value })}
                />
                {index > 0 && (
                  <Button
                    look="ghost"
                    size="s"
                    square
                    aria-label={`Remove the second hours of ${name}`}
                    icon={<IconX className="icon-s" aria-hidden />}
                    onClick={() => onChange(hours.filter((each) => each !== span))}
                  />
                )}
              </Fragment>
            ))}
            {spans.length === 1 && (
              <Button
                look="ghost"
                size="s"
                icon={<IconPlus className="icon-s" aria-hidden />}
                onClick={() => add(at + 1, '', '')}
              >
                Add hours<span className="unseen"> on {name}</span>
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
