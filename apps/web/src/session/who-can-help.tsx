import { useQuery } from 'urql';
import { graphql } from '../graphql/document.js';
import { staffName } from './roles.js';

const AdminsDocument = graphql(`
  query Admins {
    staff(role: ADMIN, active: true, first: 3) {
      nodes {
        id
        name
        title
      }
    }
  }
`);

/** The people who can open a door that is closed to the viewer, by name. */
export function WhoCanHelp() {
  const [{ data }] = useQuery({ query: AdminsDocument });
  const names = data?.staff.nodes.map(staffName) ?? [];
  if (names.length === 0) return <p>An admin of your practice can help.</p>;
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
  return <p>{list} looks after it and can help with anything else.</p>;
}
