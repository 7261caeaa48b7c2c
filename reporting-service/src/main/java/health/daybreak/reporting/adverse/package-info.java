/** What went wrong with patients, and how often. */
@NullMarked
package health.daybreak.reporting.adverse;

import org.jspecify.annotations.NullMarked;
