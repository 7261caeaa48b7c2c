/** Who and what is not there although it was planned to be: the day breaks. */
@NullMarked
package health.daybreak.scheduling.outage;

import org.jspecify.annotations.NullMarked;
