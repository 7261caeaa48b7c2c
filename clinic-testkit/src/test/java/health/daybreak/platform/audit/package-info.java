/** Tests of the access audit. */
@NullMarked
package health.daybreak.platform.audit;

import org.jspecify.annotations.NullMarked;
