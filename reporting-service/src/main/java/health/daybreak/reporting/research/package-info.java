/** The research stream: what researchers may know of participants whom they cannot name. */
@NullMarked
package health.daybreak.reporting.research;

import org.jspecify.annotations.NullMarked;
