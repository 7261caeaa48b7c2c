/** Exports over HTTP. */
@NullMarked
package health.daybreak.reporting.export.web;

import org.jspecify.annotations.NullMarked;
