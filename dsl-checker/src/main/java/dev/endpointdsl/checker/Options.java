package dev.endpointdsl.checker;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What {@code -Xplugin:"EndpointDsl mode=..."} can say.
 *
 * @param mode what becomes of a finding
 * @param problems what was not understood, in words
 */
record Options(Mode mode, List<String> problems) {

  static final Options DEFAULT = new Options(Mode.ERRORS, List.of());

  private static final String MODE = "mode=";

  /** What becomes of a finding. */
  enum Mode {
    /** Nothing is checked. */
    OFF,
    /** Everything is a warning. */
    WARNINGS,
    /** What the service would refuse is an error, what may only be new a warning. */
    ERRORS;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Options {
    problems = List.copyOf(problems);
  }

  /** Reads {@code mode=off|warnings|errors}; {@code mode=} may be left out. */
  static Options parse(String... args) {
    Mode mode = Mode.ERRORS;
    List<String> problems = new ArrayList<>();
    for (String arg : args) {
      String text = arg.startsWith(MODE) ? arg.substring(MODE.length()) : arg;
      List<Mode> named = Arrays.stream(Mode.values()).filter(m -> m.text().equals(text)).toList();
      if (named.isEmpty()) {
        problems.add(unknown(arg, text));
      } else {
        mode = named.get(0);
      }
    }
    return new Options(mode, problems);
  }

  private static String unknown(String arg, String text) {
    List<String> known = Arrays.stream(Mode.values()).map(Mode::text).toList();
    return QuotedText.quote(arg)
        + " is not an option of -Xplugin:EndpointDsl, which has mode=off, mode=warnings and"
        + " mode=errors (the default)"
        + SpellingSuggestions.suggestion(text, known);
  }
}
