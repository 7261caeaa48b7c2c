import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './app/Shell';
import { NoSuchPage, PageBroke } from './app/Trouble';

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage });
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path }) as const;

const today = createRoute({
  ...at('/'),
  component: lazyRouteComponent(() => import('./features/today/TodayPage'), 'TodayPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([today]),
  defaultErrorComponent: PageBroke,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
