/** A patient's way through the clinic, in the words of the people who work there, over the public API. */
@NullMarked
package health.daybreak.systemtests.journey;

import org.jspecify.annotations.NullMarked;
