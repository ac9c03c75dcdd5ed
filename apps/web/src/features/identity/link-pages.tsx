export function InvitationPage() { return null; } export function ResetPage() { return null; }
