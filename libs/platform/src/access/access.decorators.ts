import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permission.js';

export const ACCESS = 'kapstone:access';

/** What an operation demands of its caller. */
export type Access =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'public' };

/** For callers whose roles (or token) carry the permission. */
export const Allow = (permission: Permission) =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);

/** For anyone who is signed in, by session or token. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access);

/** For everybody, signed out included. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
