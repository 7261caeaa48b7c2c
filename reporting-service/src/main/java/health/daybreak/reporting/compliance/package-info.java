/** What must be done within a limit, and whether it was: flagged answers, notes and consents. */
@NullMarked
package health.daybreak.reporting.compliance;

import org.jspecify.annotations.NullMarked;
