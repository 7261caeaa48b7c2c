import { Button, Center, Loader, MantineProvider, Stack } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { serverSaid } from '../api/clock';
import { fetchJson, markRequests, onMarksRefused } from '../api/http';
import { messageOf, Problem } from '../api/problem';
import { queryClient } from '../api/queryClient';
import { type Session, SessionProvider } from '../api/session';
import { router } from '../routes';
import { cssVariables, theme } from '../theme/theme';
import { Note } from '../ui/Note';
import { ClinicProvider, chosenClinic } from './clinic';
import { SignedOut, signIn } from './SignedOut';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" limit={3} />
        <SignedIn>
          <ClinicProvider>
            <RouterProvider router={router} />
          </ClinicProvider>
        </SignedIn>
        <SignedOut />
      </QueryClientProvider>
    </MantineProvider>
  );
}

async function askSession(): Promise<Session> {
  const session = await fetchJson<Session>('/api/session');
  markRequests({
    csrfHeader: session.csrf.header,
    csrfToken: session.csrf.token,
    clinicId: chosenClinic(session.clinics),
  });
  serverSaid(session.now);
  return session;
}

function SignedIn({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['gateway', 'session'],
    queryFn: askSession,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: 5 * 60_000,
  });
  useEffect(() => onMarksRefused(() => void refetch()), [refetch]);
  const mustSignIn = !data && error instanceof Problem && error.status === 401;
  useEffect(() => {
    if (mustSignIn) signIn();
  }, [mustSignIn]);
  if (data) return <SessionProvider value={data}>{children}</SessionProvider>;
  if (error && !mustSignIn) return <NoGateway error={error} retry={() => void refetch()} />;
  return (
    <Center mih="100vh" component="main">
      <Loader aria-label="Starting Daybreak" />
    </Center>
  );
}

function NoGateway({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <Center mih="100vh" p="lg" component="main">
      <Stack maw={460}>
        <h1>Daybreak</h1>
        <Note kind="alert" loud>
          <b>Daybreak does not answer.</b> {messageOf(error)}
        </Note>
        <Button onClick={retry}>Try again</Button>
      </Stack>
    </Center>
  );
}
