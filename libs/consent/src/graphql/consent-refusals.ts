import { Refusal, resultUnion } from '@kapstone/platform';
import { DuplicateName, type DuplicateNameRefusal } from '@kapstone/facility';
import { ObjectType } from '@nestjs/graphql';
import type { RecordConsentRefusal } from '../application/record-consent.js';
import type { WithdrawConsentRefusal } from '../application/withdraw-consent.js';
import { ConsentTemplateType } from './consent-template.type.js';
import { ConsentType } from './consent.type.js';

@ObjectType({
  implements: () => [Refusal],
  description: 'Another version was required on the day of the signature.',
})
export class VersionNotCurrent extends Refusal {}

@ObjectType({ implements: () => [Refusal], description: 'The consent was withdrawn before.' })
export class ConsentAlreadyWithdrawn extends Refusal {}

export const CreateConsentTemplateResult = resultUnion<DuplicateNameRefusal>(
  'CreateConsentTemplateResult',
  () => ConsentTemplateType,
  'ConsentTemplate',
  { DUPLICATE_NAME: DuplicateName },
);

export const RecordConsentResult = resultUnion<RecordConsentRefusal>(
  'RecordConsentResult',
  () => ConsentType,
  'Consent',
  { VERSION_NOT_CURRENT: VersionNotCurrent },
);

export const WithdrawConsentResult = resultUnion<WithdrawConsentRefusal>(
  'WithdrawConsentResult',
  () => ConsentType,
  'Consent',
  { CONSENT_ALREADY_WITHDRAWN: ConsentAlreadyWithdrawn },
);
