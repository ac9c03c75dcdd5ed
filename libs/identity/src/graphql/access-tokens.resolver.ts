import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, DONE, DoneType, parseId, type RequestContext, SignedIn } from '@kapstone/platform';
import { type AccessTokenView, AccessTokensReader } from '../application/access-tokens.reader.js';
import { CreateAccessToken } from '../application/create-access-token.js';
import { RevokeAccessToken } from '../application/revoke-access-token.js';
import { AccessTokenType, CreatedAccessTokenType } from './access-token.type.js';
import { CreateAccessTokenInput } from './identity.inputs.js';

/** Keys for programs. */
@Resolver(() => AccessTokenType)
export class AccessTokensResolver {
  constructor(
    private readonly reader: AccessTokensReader,
    private readonly create: CreateAccessToken,
    private readonly revoke: RevokeAccessToken,
  ) {}

  @SignedIn()
  @Query(() => [AccessTokenType], { description: 'The caller’s tokens, newest first.' })
  accessTokens(@Ctx() ctx: RequestContext): Promise<AccessTokenView[]> {
    return this.reader.own(ctx);
  }

  @SignedIn()
  @Mutation(() => CreatedAccessTokenType, {
    description: 'Makes a token with a part of the caller’s permissions.',
  })
  async createAccessToken(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => CreateAccessTokenInput, description: 'The token.' })
    input: CreateAccessTokenInput,
  ): Promise<CreatedAccessTokenType> {
    const { id, secret } = await this.create.execute(ctx, input);
    return { token: await this.reader.byId(ctx, id), secret };
  }

  @SignedIn()
  @Mutation(() => DoneType, { description: 'Ends a token of the caller’s.' })
  async revokeAccessToken(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which token.' }) id: string,
  ): Promise<DoneType> {
    await this.revoke.execute(ctx, parseId(id, 'access token'));
    return DONE;
  }
}
