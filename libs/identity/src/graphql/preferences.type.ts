import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocationId } from '@kapstone/kernel';
import type { BoardColumns, Density, Theme } from '../application/preferences.js';

const ThemeEnum: Readonly<Record<Theme, Theme>> = { AUTO: 'AUTO', LIGHT: 'LIGHT', DARK: 'DARK' };

registerEnumType(ThemeEnum, {
  name: 'Theme',
  description: 'Which colours a console has.',
  valuesMap: {
    AUTO: { description: 'As the computer has it.' },
    LIGHT: { description: 'Light.' },
    DARK: { description: 'Dark.' },
  },
});

const DensityEnum: Readonly<Record<Density, Density>> = { COMFORTABLE: 'COMFORTABLE', COMPACT: 'COMPACT' };

registerEnumType(DensityEnum, {
  name: 'Density',
  description: 'How close the rows of a console stand.',
  valuesMap: {
    COMFORTABLE: { description: 'With room.' },
    COMPACT: { description: 'Close, for more on one screen.' },
  },
});

const BoardColumnsEnum: Readonly<Record<BoardColumns, BoardColumns>> = {
  MINE: 'MINE',
  PRESCRIBERS: 'PRESCRIBERS',
  NURSES: 'NURSES',
  THERAPISTS: 'THERAPISTS',
  INFUSION_ROOMS: 'INFUSION_ROOMS',
  THERAPY_ROOMS: 'THERAPY_ROOMS',
};

registerEnumType(BoardColumnsEnum, {
  name: 'BoardColumns',
  description: 'A group of columns of the day board.',
  valuesMap: {
    MINE: { description: 'The column of the staff member whose board it is.' },
    PRESCRIBERS: { description: 'Psychiatrists.' },
    NURSES: { description: 'Nurses.' },
    THERAPISTS: { description: 'Therapists.' },
    INFUSION_ROOMS: { description: 'Rooms fit for an infusion.' },
    THERAPY_ROOMS: { description: 'All other rooms.' },
  },
});

@ObjectType('Preferences', { description: 'How a staff member wants their console.' })
export class PreferencesType {
  @Field(() => ThemeEnum, { description: 'The colours.' })
  theme!: Theme;

  @Field(() => DensityEnum, { description: 'How close rows stand.' })
  density!: Density;

  @Field(() => Boolean, { description: 'Whether single letters act as keys.' })
  letterKeys!: boolean;

  @Field(() => ID, { nullable: true, description: 'Where the day opens; null is the first location.' })
  defaultLocationId!: LocationId | null;

  @Field(() => [BoardColumnsEnum], { description: 'What the day opens with; empty is every column.' })
  boardColumns!: readonly BoardColumns[];

  @Field(() => Int, { description: 'How high an hour is on the board, in pixels: 96, 120 or 160.' })
  hourHeight!: number;
}

@InputType({ description: 'What is to be otherwise. What is left out stays.' })
export class SavePreferencesInput {
  @Field(() => ThemeEnum, { nullable: true, description: 'The colours.' })
  theme?: Theme | null;

  @Field(() => DensityEnum, { nullable: true, description: 'How close rows stand.' })
  density?: Density | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether single letters act as keys.' })
  letterKeys?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Where the day opens; null takes it away.' })
  defaultLocationId?: string | null;

  @Field(() => [BoardColumnsEnum], {
    nullable: true,
    description: 'What the day opens with; empty is every column.',
  })
  boardColumns?: BoardColumns[] | null;

  @Field(() => Int, { nullable: true, description: 'How high an hour is on the board: 96, 120 or 160.' })
  hourHeight?: number | null;
}
