export function EstimatesPage() { return null; }
