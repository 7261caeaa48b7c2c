/** Tells open browsers what has just changed. */
@NullMarked
package health.daybreak.gateway.live;

import org.jspecify.annotations.NullMarked;
