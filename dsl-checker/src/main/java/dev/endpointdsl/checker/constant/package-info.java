/** The evaluation of constant expressions, including some that javac does not evaluate. */
@NullMarked
package dev.endpointdsl.checker.constant;

import org.jspecify.annotations.NullMarked;
