/** Plain types that a domain may use: stored state, changes, refusals, received events. No framework. */
@NullMarked
package health.daybreak.platform.aggregate;

import org.jspecify.annotations.NullMarked;
