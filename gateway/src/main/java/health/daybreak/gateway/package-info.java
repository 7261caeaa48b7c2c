/** The only public port of Daybreak: signing in, routing to the services, live updates and the staff pages. */
@NullMarked
package health.daybreak.gateway;

import org.jspecify.annotations.NullMarked;
