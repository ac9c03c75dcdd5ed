import { boardOf, type Desk, type Person } from './desk.js';
import { courseOf } from './visits.js';

/** How the tests reach a page of the console: as whom, and at which address. */
interface Visited {
  as: Person | null;
  address: (desk: Desk) => Promise<string>;
  /** What is on the page once it is there. */
  shows: RegExp;
}

const at = (address: string) => async () => address;

/** One way to every page of the router. A page without one fails `pages.spec.ts`. */
export const pages: Record<string, Visited> = {
  '/': { as: null, address: at('/'), shows: /Sign in/ },
  '/day': { as: 'frontdesk', address: at('/day'), shows: /appointments?/ },
  '/day/week': { as: 'frontdesk', address: at('/day/week'), shows: /Week of/ },
  '/away': {
    as: 'frontdesk',
    address: async (desk) => {
      const { appointments } = await boardOf(desk);
      const { staff } = await desk.ask<{ staff: { nodes: { id: string; roles: string[] }[] } }>(
        '{ staff(first: 50) { nodes { id roles } } }',
      );
      const nurse = staff.nodes.find(({ roles }) => roles.includes('NURSE'))!;
      return `/away?staff=${nurse.id}&from=${appointments[0]!.startsAt}&until=${appointments.at(-1)!.startsAt}`;
    },
    shows: /is away/,
  },
  '/fallen': { as: 'frontdesk', address: at('/fallen'), shows: /cannot stand|Every visit ahead stands/ },
  '/my-week': { as: 'nurse', address: at('/my-week'), shows: /My week/ },
  '/sessions': { as: 'therapist', address: at('/sessions'), shows: /Sessions/ },
  '/notes/$noteId': {
    as: 'therapist',
    address: async (desk) => {
      const { noteTasks } = await desk.ask<{ noteTasks: { note: { id: string } | null }[] }>(
        '{ noteTasks(unsignedOnly: false) { note { id } } }',
      );
      return `/notes/${noteTasks.find(({ note }) => note)!.note!.id}`;
    },
    shows: /Focus/,
  },
  '/patients': { as: 'frontdesk', address: at('/patients'), shows: /Patients/ },
  '/patients/new': { as: 'frontdesk', address: at('/patients/new'), shows: /New patient/ },
  '/patients/$patientId': {
    as: 'psychiatrist',
    address: async (desk) => {
      const { appointments } = await boardOf(desk);
      return `/patients/${appointments.find(({ kind }) => kind === 'INFUSION')!.patientId}`;
    },
    shows: /Course/,
  },
  '/courses': { as: 'frontdesk', address: at('/courses'), shows: /Courses/ },
  '/courses/$courseId/plan': {
    as: 'frontdesk',
    address: async (desk) => `/courses/${await courseOf(desk, 'Winifred Orchard')}/plan`,
    shows: /Book all/,
  },
  '/readiness': { as: 'frontdesk', address: at('/readiness'), shows: /Readiness/ },
  '/estimates': { as: 'admin', address: at('/estimates'), shows: /Estimates/ },
  '/estimates/$estimateId': {
    as: 'admin',
    address: async (desk) => {
      const { estimates } = await desk.ask<{ estimates: { nodes: { id: string }[] } }>(
        '{ estimates(first: 1) { nodes { id } } }',
      );
      return `/estimates/${estimates.nodes[0]!.id}`;
    },
    shows: /Estimate for/,
  },
  '/staff': { as: 'admin', address: at('/staff'), shows: /Staff/ },
  '/staff/$staffId': {
    as: 'admin',
    address: async (desk) => {
      const { staff } = await desk.ask<{ staff: { nodes: { id: string }[] } }>(
        '{ staff(first: 1) { nodes { id } } }',
      );
      return `/staff/${staff.nodes[0]!.id}`;
    },
    shows: /Licences/,
  },
  '/account': { as: 'nurse', address: at('/account'), shows: /Access tokens/ },
  '/audit': { as: 'admin', address: at('/audit'), shows: /Audit/ },
  '/settings': { as: 'admin', address: at('/settings'), shows: /Settings/ },
  '/invitation': { as: null, address: at('/invitation#a-token'), shows: /Welcome/ },
  '/forgot': { as: null, address: at('/forgot'), shows: /Forgot your password/ },
  '/reset': { as: null, address: at('/reset#a-token'), shows: /A new password/ },
};
