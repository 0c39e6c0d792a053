package dev.endpointdsl.testkit;

/** Refuses numbers with which no server can be started. */
final class OptionCheck {

  private static final int LAST_PORT = 65_535;

  private OptionCheck() {}

  /**
   * The value itself.
   *
   * @param option what it is for
   * @throws IllegalArgumentException if it is less than 1
   */
  static int positive(String option, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(option + " has to be at least 1, and is " + value);
    }
    return value;
  }

  /**
   * The number itself.
   *
   * @throws IllegalArgumentException if no port has it, and it is not 0 for any port either
   */
  static int port(int number) {
    if (number < 0 || number > LAST_PORT) {
      throw new IllegalArgumentException("port has to be 0 to 65535, and is " + number);
    }
    return number;
  }
}
