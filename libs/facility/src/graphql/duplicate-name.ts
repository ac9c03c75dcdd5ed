import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@kapstone/platform';

@ObjectType('DuplicateName', { implements: () => [Refusal], description: 'Another record has the name.' })
export class DuplicateName extends Refusal {}
