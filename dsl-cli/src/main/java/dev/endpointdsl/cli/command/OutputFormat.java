package dev.endpointdsl.cli.command;

/** The values of {@code --output}, for commands that print lines or JSON. */
public enum OutputFormat {
  /** Lines for people. */
  TEXT,
  /** JSON for programs. */
  JSON;

  private static final String NAME = "--output";

  /** Adds the option to a command. */
  public static void addTo(CommandDefinition command) {
    command.choice(NAME, OutputFormat.class, "The form of the result; text by default.");
  }

  /** Returns the value that arguments give. */
  public static OutputFormat of(Arguments arguments) {
    return arguments.find(NAME, OutputFormat.class).orElse(TEXT);
  }
}
