package dev.endpointdsl.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Enums as values of options: their constants in lower case, with hyphens. */
final class Choices {

  private Choices() {}

  /**
   * Checks a value of an option. A lambda that refers to a class is in no archive of classes.
   *
   * @param type the enum
   */
  record Check(Class<? extends Enum<?>> type) implements Function<String, Optional<String>> {

    @Override
    public Optional<String> apply(String text) {
      return problem(type, text);
    }
  }

  static List<String> names(Class<? extends Enum<?>> type) {
    List<String> names = new ArrayList<>();
    for (Enum<?> each : type.getEnumConstants()) {
      names.add(name(each));
    }
    return names;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<String> problem(Class<? extends Enum<?>> type, String text) {
    List<String> names = names(type);
    return names.contains(text)
        ? Optional.empty()
        : Optional.of("expected one of " + String.join(", ", names) + ", but was '" + text + "'");
  }

  static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
