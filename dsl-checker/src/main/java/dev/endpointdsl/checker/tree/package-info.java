/** Questions about javac's trees, types and symbols that know nothing of constraints. */
@NullMarked
package dev.endpointdsl.checker.tree;

import org.jspecify.annotations.NullMarked;
