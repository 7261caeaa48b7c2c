/** Tests of the embedded system as a whole. */
@NullMarked
package health.daybreak.standalone;

import org.jspecify.annotations.NullMarked;
