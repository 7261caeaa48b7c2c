/** Tests of the embedded store. */
@NullMarked
package health.daybreak.standalone.store;

import org.jspecify.annotations.NullMarked;
