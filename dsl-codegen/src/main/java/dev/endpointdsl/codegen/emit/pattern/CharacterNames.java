package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.pattern.CodePointSet;
import dev.endpointdsl.codegen.pattern.CodePointSet.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of common sets of characters. */
final class CharacterNames {

  private static final int MOST_WORDS = 4;

  private static final Map<Integer, String> PUNCTUATION =
      Map.ofEntries(
          Map.entry((int) ' ', "Space"),
          Map.entry((int) '-', "Hyphen"),
          Map.entry((int) '_', "Underscore"),
          Map.entry((int) '.', "Dot"),
          Map.entry((int) ':', "Colon"),
          Map.entry((int) '/', "Slash"),
          Map.entry((int) '+', "Plus"),
          Map.entry((int) '=', "Equals"),
          Map.entry((int) ',', "Comma"),
          Map.entry((int) '@', "At"),
          Map.entry((int) '*', "Asterisk"));

  private static final Map<List<Interval>, String> WELL_KNOWN =
      Map.of(
          List.of(
              new Interval('\n', '\n'),
              new Interval('\r', '\r'),
              new Interval(0x85, 0x85),
              new Interval(0x2028, 0x2029)),
          "LineEnd",
          List.of(new Interval('\t', '\r'), new Interval(' ', ' ')),
          "Whitespace");

  private CharacterNames() {}

  /**
   * Returns a capitalized name such as {@code LowercaseOrHyphen}; empty if it would be too long.
   */
  static Optional<String> of(CodePointSet set) {
    if (!set.isPlain()) {
      return Optional.empty();
    }
    return plain(set.ranges()).or(() -> plain(set.complement().ranges()).map("Not"::concat));
  }

  private static Optional<String> plain(List<Interval> ranges) {
    String known = WELL_KNOWN.get(ranges);
    if (known != null) {
      return Optional.of(known);
    }
    List<String> words = new ArrayList<>(alphanumeric(ranges));
    for (Interval range : ranges) {
      if (!isAlphanumeric(range)) {
        String word = range.first() == range.last() ? PUNCTUATION.get(range.first()) : null;
        if (word == null) {
          return Optional.empty();
        }
        words.add(word);
      }
    }
    boolean sayable = !words.isEmpty() && words.size() <= MOST_WORDS;
    return sayable
        ? Optional.of(words.stream().collect(Collectors.joining("Or")))
        : Optional.empty();
  }

  private static List<String> alphanumeric(List<Interval> ranges) {
    boolean lower = ranges.contains(new Interval('a', 'z'));
    boolean upper = ranges.contains(new Interval('A', 'Z'));
    boolean digit = ranges.contains(new Interval('0', '9'));
    if (lower && upper) {
      return List.of(digit ? "Alphanumeric" : "Letter");
    }
    List<String> words = new ArrayList<>();
    if (lower || upper) {
      words.add(lower ? "Lowercase" : "Uppercase");
    }
    if (digit) {
      words.add("Digit");
    }
    return words;
  }

  private static boolean isAlphanumeric(Interval range) {
    return range.equals(new Interval('a', 'z'))
        || range.equals(new Interval('A', 'Z'))
        || range.equals(new Interval('0', '9'));
  }
}
