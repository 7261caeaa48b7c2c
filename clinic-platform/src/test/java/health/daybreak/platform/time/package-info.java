/** Tests of the clock. */
@NullMarked
package health.daybreak.platform.time;

import org.jspecify.annotations.NullMarked;
