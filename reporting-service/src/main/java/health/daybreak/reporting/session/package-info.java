/** What became of each session, and the clinic's sessions by status and period. */
@NullMarked
package health.daybreak.reporting.session;

import org.jspecify.annotations.NullMarked;
