/** The clock, which a demo may move forward. */
@NullMarked
package health.daybreak.platform.time;

import org.jspecify.annotations.NullMarked;
