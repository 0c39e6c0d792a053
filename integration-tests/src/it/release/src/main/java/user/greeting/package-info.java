/** Greetings. */
@NullMarked
package user.greeting;

import org.jspecify.annotations.NullMarked;
