/** Monitoring forms over HTTP. */
@NullMarked
package health.daybreak.treatment.monitoring.web;

import org.jspecify.annotations.NullMarked;
