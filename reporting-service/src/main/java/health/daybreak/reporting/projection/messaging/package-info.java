/** The topics that the projections are fed from. */
@NullMarked
package health.daybreak.reporting.projection.messaging;

import org.jspecify.annotations.NullMarked;
