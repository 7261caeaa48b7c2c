/** Looks for what a running platform still knows of somebody. */
@NullMarked
package health.daybreak.systemtests.erasure;

import org.jspecify.annotations.NullMarked;
