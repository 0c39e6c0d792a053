package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.Constraints;
import java.util.OptionalLong;

/**
 * A pattern with the bound that is checked before it.
 *
 * @param pattern the pattern
 * @param maxLength the maximum number of code points of a string that is matched; empty for none
 */
record PatternUse(Constraints.RegexPattern pattern, OptionalLong maxLength) {

  /** Returns whether a matcher of one is a matcher of the other. */
  boolean matchesLike(PatternUse other) {
    return pattern.regex().equals(other.pattern.regex())
        && pattern.whole() == other.pattern.whole()
        && maxLength.equals(other.maxLength);
  }
}
