package dev.endpointdsl.checker;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The options of {@code -Xplugin:"EndpointDsl mode=..."}.
 *
 * @param mode how findings are reported
 * @param problems a message for each option that is not known
 */
record Options(Mode mode, List<String> problems) {

  static final Options DEFAULT = new Options(Mode.ERRORS, List.of());

  private static final String MODE = "mode=";

  /** How findings are reported. */
  enum Mode {
    /** Nothing is checked. */
    OFF,
    /** All findings are warnings. */
    WARNINGS,
    /** A value that the service refuses is an error; a value that may only be new, a warning. */
    ERRORS;

    /** Returns the value of {@code mode=}. */
    String optionValue() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Options {
    problems = List.copyOf(problems);
  }

  /** Parses {@code mode=off|warnings|errors}; {@code mode=} is optional. */
  static Options parse(String... args) {
    Mode mode = Mode.ERRORS;
    List<String> problems = new ArrayList<>();
    for (String arg : args) {
      String value = arg.startsWith(MODE) ? arg.substring(MODE.length()) : arg;
      Optional<Mode> named =
          Arrays.stream(Mode.values()).filter(m -> m.optionValue().equals(value)).findFirst();
      if (named.isEmpty()) {
        problems.add(unknown(arg, value));
      } else {
        mode = named.get();
      }
    }
    return new Options(mode, problems);
  }

  private static String unknown(String arg, String value) {
    List<String> known = Arrays.stream(Mode.values()).map(Mode::optionValue).toList();
    return QuotedText.quote(arg)
        + " is not an option of -Xplugin:EndpointDsl; the options are mode=errors (the default),"
        + " mode=warnings and mode=off"
        + SpellingSuggestions.suggestion(value, known);
  }
}
