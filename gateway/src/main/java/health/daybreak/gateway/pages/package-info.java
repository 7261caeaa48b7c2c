/** The staff pages: files, client-side routes and the headers that protect them. */
@NullMarked
package health.daybreak.gateway.pages;

import org.jspecify.annotations.NullMarked;
