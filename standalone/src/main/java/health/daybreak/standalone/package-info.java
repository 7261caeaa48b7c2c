/** The whole of Daybreak on one machine: broker, store and every service, started and watched by one process. */
@NullMarked
package health.daybreak.standalone;

import org.jspecify.annotations.NullMarked;
