/** What to do when the day breaks: whom it hits, a re-plan that a person accepts, and whom to call. */
@NullMarked
package health.daybreak.scheduling.broken;

import org.jspecify.annotations.NullMarked;
