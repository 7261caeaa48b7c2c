/** The story of one session, told by scheduling until arrival and by treatment from then on. */
@NullMarked
package health.daybreak.events.sessions;

import org.jspecify.annotations.NullMarked;
