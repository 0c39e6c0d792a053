package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.Constraints;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A pattern under test.
 *
 * @param maxLength {@link Long#MAX_VALUE} for none
 * @param samples texts near which to look; most of them match
 */
record PatternSubject(
    String method, String regex, boolean whole, long maxLength, List<String> samples) {

  /** A pattern that all of the text has to match, of any length. */
  static PatternSubject whole(String method, String regex, String... samples) {
    return new PatternSubject(method, regex, true, Long.MAX_VALUE, List.of(samples));
  }

  /** A pattern of which a match anywhere will do. */
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

  /** What the scanner has to agree with; {@code $} as the end of the text only. */
  boolean expected(String text) {
    String exact = regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
    Pattern pattern = Pattern.compile(exact);
    return whole ? pattern.matcher(text).matches() : pattern.matcher(text).find();
  }
}
