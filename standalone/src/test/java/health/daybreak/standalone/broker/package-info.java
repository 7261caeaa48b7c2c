/** Tests of the embedded broker. */
@NullMarked
package health.daybreak.standalone.broker;

import org.jspecify.annotations.NullMarked;
