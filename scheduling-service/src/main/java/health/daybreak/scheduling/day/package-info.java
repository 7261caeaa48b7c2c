/** One clinic on one local date: the aggregate that keeps chairs and people from being booked twice. */
@NullMarked
package health.daybreak.scheduling.day;

import org.jspecify.annotations.NullMarked;
