/** How courses of treatment are given: routes, phases, spacing and durations, as versioned data with sources. */
@NullMarked
package health.daybreak.scheduling.protocol;

import org.jspecify.annotations.NullMarked;
