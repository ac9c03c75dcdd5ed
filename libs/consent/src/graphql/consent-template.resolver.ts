import { Allow, Ctx, notFound, Permission, type RequestContext, SignedIn } from '@kapstone/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsentTemplatesReader } from '../application/consent-templates.reader.js';
import { CreateConsentTemplate } from '../application/create-consent-template.js';
import { PublishConsentVersion } from '../application/publish-consent-version.js';
import { CreateConsentTemplateResult } from './consent-refusals.js';
import { ConsentTemplateType, ConsentTemplateVersionType } from './consent-template.type.js';
import { CreateConsentTemplateInput, PublishConsentVersionInput } from './consent.input.js';

@Resolver()
export class ConsentTemplateResolver {
  constructor(
    private readonly templates: ConsentTemplatesReader,
    private readonly createConsentTemplate: CreateConsentTemplate,
    private readonly publishConsentVersion: PublishConsentVersion,
  ) {}

  @SignedIn()
  @Query(() => [ConsentTemplateType], {
    name: 'consentTemplates',
    description: 'What patients of the practice are asked to agree to.',
  })
  all(@Ctx() ctx: RequestContext) {
    return this.templates.all(ctx);
  }

  @Allow(Permission.ConsentTemplateWrite)
  @Mutation(() => CreateConsentTemplateResult, {
    name: 'createConsentTemplate',
    description: 'Adds a consent template with its first version.',
  })
  async create(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The template.' }) input: CreateConsentTemplateInput,
  ) {
    const result = await this.createConsentTemplate.execute(ctx, input);
    if (!result.ok) return result.refusal;
    return (await this.templates.all(ctx)).find(({ id }) => id === result.value);
  }

  @Allow(Permission.ConsentTemplateWrite)
  @Mutation(() => ConsentTemplateVersionType, {
    name: 'publishConsentVersion',
    description:
      'Publishes the next version of a template. A material one has to be signed anew before the next dose.',
  })
  async publish(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The version.' }) input: PublishConsentVersionInput,
  ) {
    const id = await this.publishConsentVersion.execute(ctx, input);
    const version = (await this.templates.versionsByIds(ctx, [id])).get(id);
    if (!version) throw notFound('consent template version');
    return version;
  }
}
