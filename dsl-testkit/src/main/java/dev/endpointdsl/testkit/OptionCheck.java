package dev.endpointdsl.testkit;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.testkit.internal.request.StringConstraint;

/** Refuses numbers that are out of range. */
final class OptionCheck {

  private static final int MAX_PORT = 65_535;

  private OptionCheck() {}

  /**
   * Returns the value if it is positive.
   *
   * @param option the name of the option
   * @throws IllegalArgumentException if the value is less than 1
   */
  static int positive(String option, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(option + " must be at least 1, but is " + value);
    }
    return value;
  }

  /**
   * Returns the value if it is not negative.
   *
   * @param option the name of the option
   * @throws IllegalArgumentException if the value is less than 0
   */
  static int notNegative(String option, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(option + " must be at least 0, but is " + value);
    }
    return value;
  }

  /**
   * Returns the name if a model can have it.
   *
   * @throws IllegalArgumentException if no model can have it
   */
  static String modelName(String name) {
    if (!StringConstraint.MODEL_NAME.accepts(name)) {
      throw new IllegalArgumentException(
          "a name of a model has letters, digits and hyphens, at most 63, but one is "
              + QuotedText.quote(name));
    }
    return name;
  }

  /**
   * Returns the number if it is that of a port, or 0.
   *
   * @throws IllegalArgumentException if the number is not 0 to 65535
   */
  static int port(int number) {
    if (number < 0 || number > MAX_PORT) {
      throw new IllegalArgumentException("port must be 0 to 65535, but is " + number);
    }
    return number;
  }

  /** Returns a probability, if it is one. */
  static double probability(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("the probability must be 0 to 1, but is " + probability);
    }
    return probability;
  }
}
