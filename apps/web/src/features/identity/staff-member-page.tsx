export function StaffMemberPage() { return null; }
