/** A record as plain CSV files in one archive. */
@NullMarked
package health.daybreak.intake.export.csv;

import org.jspecify.annotations.NullMarked;
