/** The stored projections, in generations, and how events get into them. */
@NullMarked
package health.daybreak.reporting.projection;

import org.jspecify.annotations.NullMarked;
