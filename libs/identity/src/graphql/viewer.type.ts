import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ChartScope, newsUnion, type Role } from '@kapstone/platform';
import { PracticeType } from './practice.type.js';
import { PreferencesType } from './preferences.type.js';
import { RoleEnum } from './role.enum.js';
import { StaffMemberType } from './staff.type.js';

/** The names under which the API shows chart scopes. */
export const ChartScopeEnum: Readonly<Record<string, ChartScope>> = {
  NONE: 'none',
  CARE_TEAM: 'care_team',
  PRACTICE: 'practice',
};

registerEnumType(ChartScopeEnum, {
  name: 'ChartScope',
  description: 'Whose charts somebody may open.',
  valuesMap: {
    NONE: { description: 'Nobody’s.' },
    CARE_TEAM: {
      description: 'Those of patients on whose care team they are, or behind broken glass for an hour.',
    },
    PRACTICE: { description: 'Everybody’s in the practice.' },
  },
});

@ObjectType('Viewer', { description: 'Who is asking, and what they may do.' })
export class ViewerType {
  @Field(() => StaffMemberType, { description: 'The staff member, in person or behind a token.' })
  staffMember!: StaffMemberType;

  @Field(() => PracticeType, { description: 'Their practice.' })
  practice!: PracticeType;

  @Field(() => [RoleEnum], { description: 'What they are in it.' })
  roles!: readonly Role[];

  @Field(() => [String], { description: 'What they may do, by the names that operations ask for.' })
  permissions!: readonly string[];

  @Field(() => ChartScopeEnum, { description: 'Whose charts they may open.' })
  chartScope!: ChartScope;

  @Field(() => Boolean, { description: 'The session is locked: `unlock` opens it.' })
  locked!: boolean;

  @Field(() => Int, { description: 'After so many minutes without activity the session locks.' })
  idleLockMinutes!: number;

  @Field(() => PreferencesType, { description: 'How they want their console.' })
  preferences!: PreferencesType;
}

@ObjectType('ViewerChange', { description: 'What became of the viewer’s rights. Read `viewer` anew.' })
export class ViewerChangeType {
  @Field(() => String, { description: 'ROLES_CHANGED, SESSION_ENDED or SESSION_LOCKED.' })
  reason!: string;
}

export const ViewerNews = newsUnion('ViewerNews', () => ViewerChangeType, 'ViewerChange');
