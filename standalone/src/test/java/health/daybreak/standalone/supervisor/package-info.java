/** Tests of the package of the same name. */
@NullMarked
package health.daybreak.standalone.supervisor;

import org.jspecify.annotations.NullMarked;
