/** A month in figures, signed: what was said of it then can be shown later to be just that. */
@NullMarked
package health.daybreak.reporting.monthly;

import org.jspecify.annotations.NullMarked;
