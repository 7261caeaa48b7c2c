/** Which patients have an open risk: all that planning needs to know of it. */
@NullMarked
package health.daybreak.scheduling.risk;

import org.jspecify.annotations.NullMarked;
