/** The figures of operations over HTTP. */
@NullMarked
package health.daybreak.reporting.operations.web;

import org.jspecify.annotations.NullMarked;
