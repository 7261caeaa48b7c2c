/** Who may call what: signed tokens, roles named on every endpoint. */
@NullMarked
package health.daybreak.platform.security;

import org.jspecify.annotations.NullMarked;
