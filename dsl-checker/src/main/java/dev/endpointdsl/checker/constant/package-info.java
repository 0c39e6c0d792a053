/** Evaluates expressions that are constant, more of them than javac itself does. */
@NullMarked
package dev.endpointdsl.checker.constant;

import org.jspecify.annotations.NullMarked;
