/** Building the projections anew from the first event on, while the old ones are still served. */
@NullMarked
package health.daybreak.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
