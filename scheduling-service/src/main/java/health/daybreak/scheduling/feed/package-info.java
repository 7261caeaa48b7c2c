/** Sessions as a calendar that phones and desks subscribe to: by a secret address, without name, drug or diagnosis. */
@NullMarked
package health.daybreak.scheduling.feed;

import org.jspecify.annotations.NullMarked;
