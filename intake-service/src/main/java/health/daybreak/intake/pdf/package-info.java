/** What all printed documents need: letters that are embedded in them. */
@NullMarked
package health.daybreak.intake.pdf;

import org.jspecify.annotations.NullMarked;
