@NullMarked
package health.daybreak.treatment.monitoring.chart;

import org.jspecify.annotations.NullMarked;
