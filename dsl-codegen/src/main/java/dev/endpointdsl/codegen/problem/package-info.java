/** Problems of a model: their codes, locations and messages. */
@NullMarked
package dev.endpointdsl.codegen.problem;

import org.jspecify.annotations.NullMarked;
