/** Hears from intake whom a prescriber found eligible. */
@NullMarked
package health.daybreak.scheduling.candidate.messaging;

import org.jspecify.annotations.NullMarked;
