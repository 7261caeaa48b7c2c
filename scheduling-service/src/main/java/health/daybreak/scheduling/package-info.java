/** When each session of each course happens, in which chair and with whom. */
@NullMarked
package health.daybreak.scheduling;

import org.jspecify.annotations.NullMarked;
