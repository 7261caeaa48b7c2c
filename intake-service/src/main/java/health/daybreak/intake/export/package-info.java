/** A patient's own record, whole, to take away: gathered once, written as FHIR, as a document, or as plain tables. */
@NullMarked
package health.daybreak.intake.export;

import org.jspecify.annotations.NullMarked;
