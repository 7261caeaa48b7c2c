/** Tests of the package of the same name. */
@NullMarked
package health.daybreak.standalone.cli;

import org.jspecify.annotations.NullMarked;
