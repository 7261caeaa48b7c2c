/** The staff pages in a real browser. */
@NullMarked
package health.daybreak.systemtests.browser;

import org.jspecify.annotations.NullMarked;
