/** All tabs of one browser share a session: who leaves in one has left in all. */
const channel = new BroadcastChannel('kapstone.left');

/** Tells the other tabs who has left. */
export const tellLeft = (staffId: string) => channel.postMessage(staffId);

/** @returns stops hearing */
export function onLeft(hear: (staffId: string) => void): () => void {
  const listener = ({ data }: MessageEvent<string>) => hear(data);
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
