import type { PlainRefusal } from '@kapstone/platform';

export type DuplicateNameRefusal = PlainRefusal<'DUPLICATE_NAME'>;

/** @param what a word of the glossary, with the place in which its names are unique */
export const duplicateName = (what: string, name: string): DuplicateNameRefusal => ({
  code: 'DUPLICATE_NAME',
  message: `There is a ${what} named ${name} already. Choose another name.`,
});
