import { useNavigate } from '@tanstack/react-router';
import { useToast } from '../../design/toast.js';

/** Says that a change is saved, and how many visits ahead it leaves without ground, with the way to them. */
export function useSavedToast() {
  const toast = useToast();
  const navigate = useNavigate();
  return (saved: string, fallen: number) => {
    if (fallen === 0) return toast({ text: saved });
    const visits = fallen === 1 ? '1 visit ahead no longer stands' : `${fallen} visits ahead no longer stand`;
    const see = { label: fallen === 1 ? 'See it' : 'See them', run: () => void navigate({ to: '/fallen' }) };
    toast({ text: `${saved} ${visits}.`, next: Promise.resolve(see) });
  };
}
