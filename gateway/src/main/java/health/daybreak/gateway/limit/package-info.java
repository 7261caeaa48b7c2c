/** Limits on trying again. */
@NullMarked
package health.daybreak.gateway.limit;

import org.jspecify.annotations.NullMarked;
