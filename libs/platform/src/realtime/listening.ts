import type { Type } from '@nestjs/common';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

/** The first of every subscription: without it, nobody could know from when on nothing is missed. */
@ObjectType('Listening', {
  description:
    'The first of every subscription: all that is committed from now on will be told. Subscribe again when a subscription ends; whatever was asked for before is then to be read anew.',
})
export class Listening {
  @Field(() => Int, {
    description:
      'For how long nothing was told before this, ms. What was asked for within that time is up to date; anything older is to be read anew.',
  })
  quietMs!: number;
}

/** What a subscription tells: that it listens, and then each change. */
export const newsUnion = (name: string, change: () => Type<object>, changeName: string) =>
  createUnionType({
    name,
    description: 'That the subscription listens, or what it tells.',
    types: () => [Listening, change()] as const,
    resolveType: (value: object) => (value instanceof Listening ? 'Listening' : changeName),
  });
