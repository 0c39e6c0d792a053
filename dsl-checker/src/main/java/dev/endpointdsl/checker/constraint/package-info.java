/** The constraint annotations of a method's parameters, read into data. */
@NullMarked
package dev.endpointdsl.checker.constraint;

import org.jspecify.annotations.NullMarked;
