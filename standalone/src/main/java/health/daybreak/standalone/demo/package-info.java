/** Plays a scripted month of a clinic through the public API, so that a demo opens on a living one. */
@NullMarked
package health.daybreak.standalone.demo;

import org.jspecify.annotations.NullMarked;
