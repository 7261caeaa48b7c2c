/** Outages over HTTP. */
@NullMarked
package health.daybreak.scheduling.outage.web;

import org.jspecify.annotations.NullMarked;
