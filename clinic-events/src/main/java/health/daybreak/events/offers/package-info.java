/** Events of the offers topic: a place that came free, offered to one patient for a while. */
@NullMarked
package health.daybreak.events.offers;

import org.jspecify.annotations.NullMarked;
