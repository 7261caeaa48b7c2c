/** Question sheets in the store, and what they ask in a file. */
@NullMarked
package health.daybreak.intake.sheet.store;

import org.jspecify.annotations.NullMarked;
