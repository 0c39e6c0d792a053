/**
 * A javac plugin that checks the constants given to methods with {@linkplain
 * dev.endpointdsl.constraint constraints}. It starts by being on the processor path.
 *
 * <p>What it cannot know it leaves alone: everything that is not a compile-time constant, and what
 * ties calls to each other that do not stand in one chain.
 */
@NullMarked
package dev.endpointdsl.checker;

import org.jspecify.annotations.NullMarked;
