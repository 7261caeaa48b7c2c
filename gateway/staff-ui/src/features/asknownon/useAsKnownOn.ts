import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a page of figures keeps in its address: the day that its figures are wanted as known on. */
export interface AsKnownOnSearch {
  asKnownOn?: string | undefined;
}

/**
 * The day (YYYY-MM-DD) that this page's figures are wanted as known on; undefined for now. For any page whose route keeps
 * `asKnownOn` in its address; goes into the query of every figure of the page, and into its key.
 */
export function useAsKnownOn(): [day: string | undefined, choose: (day: string | undefined) => void] {
  const { asKnownOn } = useSearch({ strict: false }) as AsKnownOnSearch;
  const navigate = useNavigate();
  const choose = (day: string | undefined) =>
    void navigate({ to: '.', search: (now: object) => ({ ...now, asKnownOn: day }), replace: true });
  return [asKnownOn, choose];
}
