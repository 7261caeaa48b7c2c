/** Whether every service behind the gateway is ready. */
@NullMarked
package health.daybreak.gateway.health;

import org.jspecify.annotations.NullMarked;
