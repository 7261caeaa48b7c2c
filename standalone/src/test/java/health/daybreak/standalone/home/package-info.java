/** Tests of the package of the same name. */
@NullMarked
package health.daybreak.standalone.home;

import org.jspecify.annotations.NullMarked;
