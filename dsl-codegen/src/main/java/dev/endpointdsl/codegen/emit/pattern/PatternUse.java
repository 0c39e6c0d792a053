package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.Constraints;
import java.util.OptionalLong;

/**
 * A pattern and where it is used.
 *
 * @param pattern what a text must match
 * @param maxLength the most code points a text has when it is asked about; empty for no bound
 */
record PatternUse(Constraints.RegexPattern pattern, OptionalLong maxLength) {}
