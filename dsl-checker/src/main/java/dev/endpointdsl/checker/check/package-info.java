/** The checks of constants, lists and chains of calls against the constraints of parameters. */
@NullMarked
package dev.endpointdsl.checker.check;

import org.jspecify.annotations.NullMarked;
