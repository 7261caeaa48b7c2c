/** Tests of the launcher script at the root of the clone. */
@NullMarked
package health.daybreak.standalone.launcher;

import org.jspecify.annotations.NullMarked;
