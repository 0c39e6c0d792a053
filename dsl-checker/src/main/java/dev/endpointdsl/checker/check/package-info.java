/**
 * The checks: a constant, a list or a whole chain of calls against the constraints of its
 * parameters.
 */
@NullMarked
package dev.endpointdsl.checker.check;

import org.jspecify.annotations.NullMarked;
