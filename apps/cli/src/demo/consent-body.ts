/** A consent form with every section that H14 asks for, plainly fictional. */
export const consentBody = (label: string): string =>
  [
    `Demo consent ${label}. It is about infusions of ketamine together with psychotherapy.`,
    '## Benefits\n\nMany people feel better within a day. It may not last, and it may not come.',
    '## Risks\n\nNausea, higher blood pressure, dizziness, unusual perceptions, sleepiness; with long use the bladder.',
    '## Alternatives\n\nOther medication, talking therapy, or waiting.',
    '## Off-label and experimental nature\n\nKetamine is approved as an anaesthetic. Its use here is off-label.',
    '## The ride home\n\nSomebody takes you home. Do not drive until the next day.',
    '## The right to stop\n\nYou can withdraw at any time before the dose, and ask to stop during it.',
    '## Costs\n\nYou get an estimate before your first infusion.',
  ].join('\n\n');
