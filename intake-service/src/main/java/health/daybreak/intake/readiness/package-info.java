/** Labs and other tests: which a patient needs, how long each counts, and what waits for it. */
@NullMarked
package health.daybreak.intake.readiness;

import org.jspecify.annotations.NullMarked;
