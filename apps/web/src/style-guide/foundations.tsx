import { IconCheck } from '@tabler/icons-react';
import { Arch } from '../design/arch.js';
import { ArchPicture, EmptyArch } from '../design/arch-picture.js';
import { Chip, ChipButton, type Tone } from '../design/chip.js';
import { Key } from '../design/key.js';
import { Logo, Mark, Wedge, type MarkShape } from '../design/marks.js';
import { Piece, Section } from './section.js';
import styles from './style-guide.module.css';

const colours = (
  'paper surface raised sunken hover line line-2 edge ink ink-2 ink-3 primary primary-tint ready ready-tint ' +
  'warn warn-tint warn-solid stop stop-tint stop-solid info info-tint k-inf k-inf-t ks-inf k-int k-int-t ks-int ' +
  'k-prep k-prep-t ks-prep k-con k-con-t ks-con k-fol k-fol-t ks-fol nav nav-2 nav-ink key focus now'
).split(' ');
const type = ['page', 'heading', 'title', 'panel', 'section', 'reading', 'dense', 'caption', 'axis'];
const shapes: MarkShape[] = ['ready', 'missing', 'hold', 'unchecked'];
const tones: Tone[] = ['plain', 'ready', 'warn', 'stop', 'info', 'primary', 'outline'];

/** Colours, type, marks and chips. */
export function Foundations() {
  return (
    <Section title="Foundations">
      <Piece name="Colours" wide>
        <div className={styles.swatches}>
          {colours.map((name) => (
            <div key={name}>
              <span className={styles.swatch} style={{ background: `var(--${name})` }} />
              {name}
            </div>
          ))}
        </div>
      </Piece>
      <Piece name="Type">
        {type.map((name) => (
          <p key={name} className={`t-${name}`}>
            Infusion 4 of 6, {name}
          </p>
        ))}
      </Piece>
      <Piece name="Marks at 14, 18 and 30 px">
        {([14, 18, 30] as const).map((size) => (
          <div key={size} className="row">
            {shapes.map((shape) => (
              <Mark key={shape} shape={shape} size={size} />
            ))}
          </div>
        ))}
      </Piece>
      <Piece name="Chips">
        <div className="row-wrap">
          {tones.map((tone) => (
            <Chip
              key={tone}
              tone={tone}
              icon={tone === 'ready' ? <IconCheck className="icon-s" aria-hidden /> : undefined}
            >
              {tone}
            </Chip>
          ))}
          <ChipButton on onClick={() => {}}>
            Chosen
          </ChipButton>
          <ChipButton on={false} onClick={() => {}}>
            Not chosen
          </ChipButton>
        </div>
      </Piece>
      <Piece name="Wedges and keys">
        <div className="row-wrap">
          <Wedge look="coming">1</Wedge>
          <Wedge>2</Wedge>
          <Wedge look="current">3</Wedge>
          <Key>N</Key>
          <Key>Ctrl K</Key>
          <Key>Esc</Key>
        </div>
      </Piece>
      <Piece name="Readiness arch">
        <Arch
          stones={shapes.map((standing, at) => ({
            name: ['Room', 'Integration', 'Consent', 'Estimate'][at]!,
            icon: <Mark shape={standing} />,
            standing,
          }))}
        />
      </Piece>
      <Piece name="Logo and pictures">
        <div className="row">
          <Logo />
          <span className={styles.nav}>
            <Logo onNav />
          </span>
          <EmptyArch />
        </div>
        <div className={styles.nav}>
          <ArchPicture className={styles.arch} />
        </div>
      </Piece>
    </Section>
  );
}
