/** Sends a request on to the service it is meant for, and says so plainly when that service does not answer. */
@NullMarked
package health.daybreak.gateway.routing;

import org.jspecify.annotations.NullMarked;
