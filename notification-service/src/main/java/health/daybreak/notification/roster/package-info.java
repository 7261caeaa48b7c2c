/** Who is called when, in each clinic: the chain, its hours in the clinic's zone, and the hours that nobody covers. */
@NullMarked
package health.daybreak.notification.roster;

import org.jspecify.annotations.NullMarked;
