/** Asking for a rebuild and watching it, over HTTP. */
@NullMarked
package health.daybreak.reporting.rebuild.web;

import org.jspecify.annotations.NullMarked;
