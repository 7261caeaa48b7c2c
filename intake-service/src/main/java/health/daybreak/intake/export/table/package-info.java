/** A record as tables, which read the same on paper and in a spreadsheet. */
@NullMarked
package health.daybreak.intake.export.table;

import org.jspecify.annotations.NullMarked;
