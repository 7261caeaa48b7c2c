/** What tests share: embedded broker and store, a client over real HTTP, events of other services, the rules of the house. */
@NullMarked
package health.daybreak.testkit;

import org.jspecify.annotations.NullMarked;
