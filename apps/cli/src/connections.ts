/** The two roles by which the product reaches its database. */
export interface Connections {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** @throws Error naming the setting that is missing */
export function connections(env: NodeJS.ProcessEnv): Connections {
  const need = (name: string): string => {
    const value = env[name];
    if (!value)
      throw new Error(
        `${name} is not set. \`npm run kapstone -- <command>\` sets it for the embedded database.`,
      );
    return value;
  };
  return { ownerUrl: need('DATABASE_URL'), appUrl: need('APP_DATABASE_URL') };
}
