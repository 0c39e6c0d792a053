package dev.endpointdsl.codegen.emit.pattern;

import java.util.List;
import java.util.Random;

/** Random strings near the samples of a pattern, which are cut, doubled, joined or overwritten. */
final class RandomTexts {

  /** Every kind of character for which matchers and regular expressions could differ. */
  private static final String EDGES =
      "abzAZ059-_.:/=+@,*\\\"'{}[]()$^|? \t\n\r\f\u000b\0\u001c\u007f\u0080\u0085\u00a0\u00aa\u00e9"
          + "\u00b2\u0131\u017f\u0660\u200b\u2028\u2029\u202f\u212a\u2160\u3000\ud7ff\ue000\ufeff\uffff"
          + "\ud83d\ude00\ud835\udc9c\ud835\udfd8\ud800\udc00\udbff\udfff";

  /** Single halves of surrogate pairs. */
  private static final List<String> HALVES = List.of("\ud800", "\udbff", "\udc00", "\udfff");

  private static final int MOST_CHANGES = 4;

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  String near(List<String> samples) {
    String text = samples.get(random.nextInt(samples.size()));
    for (int changes = random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      text = changed(text, samples);
    }
    return text;
  }

  private String changed(String text, List<String> samples) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(Math.min(3, text.length() - from) + 1);
    String before = text.substring(0, from);
    String after = text.substring(to);
    return switch (random.nextInt(6)) {
      case 0 -> before + after;
      case 1 -> before + edge() + after;
      case 2 -> before + edge() + text.substring(from);
      case 3 -> before + text.substring(from, to).repeat(3) + after;
      case 4 -> before + samples.get(random.nextInt(samples.size())) + after;
      default -> text + edge();
    };
  }

  private String edge() {
    if (random.nextInt(8) == 0) {
      return HALVES.get(random.nextInt(HALVES.size()));
    }
    int start =
        EDGES.offsetByCodePoints(0, random.nextInt(EDGES.codePointCount(0, EDGES.length())));
    return Character.toString(EDGES.codePointAt(start));
  }
}
