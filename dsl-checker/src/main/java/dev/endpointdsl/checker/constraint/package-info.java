/** Constraints of methods and parameters, read from annotations. */
@NullMarked
package dev.endpointdsl.checker.constraint;

import org.jspecify.annotations.NullMarked;
