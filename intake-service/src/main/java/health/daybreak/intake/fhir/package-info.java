/** What all of intake's FHIR needs: the one context, made late, and codes that are written the same everywhere. */
@NullMarked
package health.daybreak.intake.fhir;

import org.jspecify.annotations.NullMarked;
