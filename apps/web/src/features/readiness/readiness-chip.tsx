import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { openItems, shapeOf, shortNeed, type ReadinessFacts } from './needs.js';

/** A readiness in one chip: ready, or the most pressing need and how many more there are. */
export function ReadinessChip({ readiness }: { readiness: ReadinessFacts }) {
  const [first, ...others] = openItems(readiness);
  if (!first) {
    return (
      <Chip tone="ready" icon={<Mark shape="ready" />}>
        Ready
      </Chip>
    );
  }
  const shape =
    first.state === 'HOLD' ? 'hold' : shapeOf(readiness.state === 'GO' ? 'MISSING' : readiness.state);
  return (
    <Chip tone={first.state === 'HOLD' ? 'stop' : 'warn'} icon={<Mark shape={shape} />}>
      {shortNeed(first)}
      {others.length > 0 && ` + ${others.length}`}
    </Chip>
  );
}
