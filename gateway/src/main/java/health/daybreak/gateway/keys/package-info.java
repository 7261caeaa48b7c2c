/** Keys that sign tokens, kept in files. */
@NullMarked
package health.daybreak.gateway.keys;

import org.jspecify.annotations.NullMarked;
