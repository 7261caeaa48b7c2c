/** An append-only, hash-chained record of who read whose data. */
@NullMarked
package health.daybreak.platform.audit;

import org.jspecify.annotations.NullMarked;
