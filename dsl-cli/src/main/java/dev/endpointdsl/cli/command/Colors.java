package dev.endpointdsl.cli.command;

/** Colors of a terminal. */
public enum Colors {
  /** No colors, for files and pipes. */
  NONE,
  /** ANSI escape sequences. */
  ANSI;

  private static final String RESET = "\u001b[0m";

  /** Returns a string in the color of errors and removals. */
  public String red(String text) {
    return colored("\u001b[31m", text);
  }

  /** Returns a string in the color of additions. */
  public String green(String text) {
    return colored("\u001b[32m", text);
  }

  /** Returns a string in the color of warnings and changes. */
  public String yellow(String text) {
    return colored("\u001b[33m", text);
  }

  private String colored(String color, String text) {
    return this == NONE ? text : color + text + RESET;
  }
}
