/** Queries on javac's trees, types and symbols that do not depend on constraints. */
@NullMarked
package dev.endpointdsl.checker.tree;

import org.jspecify.annotations.NullMarked;
