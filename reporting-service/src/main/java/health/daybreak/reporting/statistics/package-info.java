/** Plain statistics: intervals, effect sizes and survival curves of numbers that know nothing of a clinic. */
@NullMarked
package health.daybreak.reporting.statistics;

import org.jspecify.annotations.NullMarked;
