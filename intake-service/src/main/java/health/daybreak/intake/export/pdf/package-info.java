/** A record as a document to read and to print. */
@NullMarked
package health.daybreak.intake.export.pdf;

import org.jspecify.annotations.NullMarked;
