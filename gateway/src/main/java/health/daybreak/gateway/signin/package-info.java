/** The authorization server inside the gateway: who may sign in, how they prove it and what their token says. */
@NullMarked
package health.daybreak.gateway.signin;

import org.jspecify.annotations.NullMarked;
