/**
 * A javac plugin that checks constants against the {@linkplain dev.endpointdsl.constraint
 * constraints} of the parameters they are passed to, and explains calls of builders that javac
 * refuses. It starts when it is on the processor path.
 *
 * <p>It does not check values that are not compile-time constants, nor relations between calls of
 * different chains.
 *
 * <p>Each package depends only on those after it: {@code checker}, {@code check}, {@code stage},
 * {@code chain}, {@code constraint}, {@code constant}, {@code tree}.
 */
@NullMarked
package dev.endpointdsl.checker;

import org.jspecify.annotations.NullMarked;
