package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.Constraints;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A pattern under test.
 *
 * @param maxLength {@link Long#MAX_VALUE} for none
 * @param samples strings near which random ones are generated; most of them match
 */
record PatternSubject(
    String method, String regex, boolean whole, long maxLength, List<String> samples) {

  /** Creates a pattern that a whole string of any length must match. */
  static PatternSubject whole(String method, String regex, String... samples) {
    return new PatternSubject(method, regex, true, Long.MAX_VALUE, List.of(samples));
  }

  /** Creates a pattern that may match anywhere in a string. */
  static PatternSubject anywhere(String method, String regex, String... samples) {
    return new PatternSubject(method, regex, false, Long.MAX_VALUE, List.of(samples));
  }

  PatternSubject upTo(long length) {
    return new PatternSubject(method, regex, whole, length, samples);
  }

  PatternUse use() {
    OptionalLong bound =
        maxLength == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(maxLength);
    return new PatternUse(new Constraints.RegexPattern(method, regex, whole), bound);
  }

  boolean mayBeAsked(String text) {
    return text.codePointCount(0, text.length()) <= maxLength;
  }

  /** Returns the expected result; {@code $} matches only at the end of the string. */
  boolean expected(String text) {
    String exact = regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
    Pattern pattern = Pattern.compile(exact);
    return whole ? pattern.matcher(text).matches() : pattern.matcher(text).find();
  }
}
