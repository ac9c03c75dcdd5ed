import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule, type ChainReport, SealAudit, VerifyAudit } from '@kapstone/audit';
import { PlatformModule } from '@kapstone/platform';
import { connections } from './connections.js';

@Module({ imports: [PlatformModule, AuditModule] })
class AuditVerifyModule {}

const WHAT = {
  SEAL_MISSING: 'its seal is missing',
  EVENT_MISSING: 'its event is missing',
  PREVIOUS_WRONG: 'it does not follow from the one before',
  EVENT_CHANGED: 'its event was changed',
};

function lines({ practiceId, practiceName, head, broken, unsealed }: ChainReport): string[] {
  return [
    `${practiceName} (${practiceId})`,
    broken
      ? `  BROKEN at ${broken.seq}: ${WHAT[broken.what]} (event ${broken.eventId}); all before it holds`
      : '  whole',
    `  head      ${head.seq} ${head.hash.toString('hex')}`,
    `  unsealed  ${unsealed}`,
  ];
}

/** Seals what is not sealed yet, walks every chain, and fails when one is broken. */
export async function auditVerify(env: NodeJS.ProcessEnv): Promise<number> {
  connections(env);
  const app = await NestFactory.createApplicationContext(AuditVerifyModule, {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    await app.get(SealAudit).sealAll();
    let broken = 0;
    for await (const report of app.get(VerifyAudit).verifyAll()) {
      if (report.broken) broken += 1;
      process.stdout.write(`${lines(report).join('\n')}\n`);
    }
    return broken === 0 ? 0 : 1;
  } finally {
    await app.close();
  }
}
