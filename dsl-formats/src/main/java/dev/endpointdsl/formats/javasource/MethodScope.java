package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.request.RequestParameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that the code of a method uses. */
final class MethodScope {

  private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final Set<String> reserved;
  private final Set<RequestParameter> parameters = new LinkedHashSet<>();
  private final Set<String> unknownValues = new LinkedHashSet<>();
  private final Deque<String> variables = new ArrayDeque<>();

  /**
   * Creates the scope of a method.
   *
   * @param reserved the names of all parameters of the source
   */
  MethodScope(Set<String> reserved) {
    this.reserved = reserved;
  }

  /** Notes that the code uses a parameter. */
  void use(RequestParameter parameter) {
    parameters.add(parameter);
  }

  /** Notes that the code has a string that no constant of its enum has. */
  void useUnknown(String value) {
    unknownValues.add(value);
  }

  /** Notes that the code calls another method, and returns the parameters to pass. */
  List<RequestParameter> call(MethodScope other) {
    parameters.addAll(other.parameters);
    return List.copyOf(other.parameters);
  }

  List<RequestParameter> parameters() {
    return List.copyOf(parameters);
  }

  Set<String> unknownValues() {
    return unknownValues;
  }

  /** Begins a lambda, and returns the name of its parameter: {@code c} for a capture config. */
  String begin(String structure) {
    List<String> words = new ArrayList<>(List.of(WORD.split(structure, -1)));
    if (words.size() > 1 && words.get(words.size() - 1).equals("Config")) {
      words.remove(words.size() - 1);
    }
    String name = name(words);
    variables.push(name);
    return name;
  }

  void end() {
    variables.pop();
  }

  /** Prefers the letter of the last word, which says what a thing is. */
  private String name(List<String> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String letter = String.valueOf(Character.toLowerCase(words.get(i).charAt(0)));
      if (isFree(letter)) {
        return letter;
      }
    }
    String first = String.valueOf(Character.toLowerCase(words.get(0).charAt(0)));
    for (int i = 2; ; i++) {
      if (isFree(first + i)) {
        return first + i;
      }
    }
  }

  private boolean isFree(String name) {
    return Character.isLetter(name.charAt(0))
        && !variables.contains(name)
        && !reserved.contains(name);
  }
}
