/** What patients say about a booked session by its link: that they come, or that they would rather come another time. */
@NullMarked
package health.daybreak.scheduling.confirmation;

import org.jspecify.annotations.NullMarked;
