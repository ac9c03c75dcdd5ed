import { describe, expect, it } from '@jest/globals';
import { navigationFor } from './navigation-items.js';

const labels = (...roles: Parameters<typeof navigationFor>[0][number][]) =>
  navigationFor(roles).rail.map((item) => item.label);

describe('the rail', () => {
  it('begins with the day for everybody', () => {
    for (const role of ['ADMIN', 'PSYCHIATRIST', 'THERAPIST', 'NURSE', 'FRONT_DESK'] as const) {
      expect(labels(role)[0]).toBe('Day');
    }
  });
  it('shows the admin what an admin keeps', () =>
    expect(labels('ADMIN')).toEqual(['Day', 'Patients', 'Estimates', 'Staff', 'Audit', 'Settings']));
  it('shows the therapist the sessions', () =>
    expect(labels('THERAPIST')).toEqual(['Day', 'My week', 'Sessions', 'Patients', 'Courses', 'Readiness']));
  it('never has more than six, and loses none', () => {
    const { rail, more } = navigationFor(['ADMIN', 'THERAPIST', 'PSYCHIATRIST']);
    expect(rail).toHaveLength(6);
    expect(more.map((item) => item.label)).toEqual(['Estimates', 'Staff', 'Audit', 'Settings']);
  });
});
