/** What reporting keeps, row by row, to take away: tables whose columns say what they mean. */
@NullMarked
package health.daybreak.reporting.export;

import org.jspecify.annotations.NullMarked;
