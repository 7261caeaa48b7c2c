/** Tables as CSV. */
@NullMarked
package health.daybreak.reporting.export.csv;

import org.jspecify.annotations.NullMarked;
