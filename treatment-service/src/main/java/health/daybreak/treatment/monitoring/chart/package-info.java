/** What the chart of a session says for its monitoring form, and what people do with it. */
@NullMarked
package health.daybreak.treatment.monitoring.chart;

import org.jspecify.annotations.NullMarked;
