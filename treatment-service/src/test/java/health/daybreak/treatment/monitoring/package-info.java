@NullMarked
package health.daybreak.treatment.monitoring;

import org.jspecify.annotations.NullMarked;
