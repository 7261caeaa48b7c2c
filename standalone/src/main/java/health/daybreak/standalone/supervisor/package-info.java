/** Starts, watches and stops the processes that make up Daybreak on one machine. */
@NullMarked
package health.daybreak.standalone.supervisor;

import org.jspecify.annotations.NullMarked;
