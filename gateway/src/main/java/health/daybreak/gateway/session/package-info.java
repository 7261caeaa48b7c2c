/** The browser's session: a cookie outside, a token inside that is relayed to the services. */
@NullMarked
package health.daybreak.gateway.session;

import org.jspecify.annotations.NullMarked;
