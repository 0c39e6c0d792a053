package dev.endpointdsl.cli.command;

import dev.endpointdsl.message.SpellingSuggestions;
import java.io.Serial;
import java.util.Collection;

/** A failure of a command for a reason that the message explains to its user. */
public final class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  private CommandException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the exception for arguments that are not valid or a document that cannot be read. */
  public static CommandException unreadable(String message) {
    return new CommandException(ExitStatus.UNREADABLE, message);
  }

  /** Returns the exception for a command that cannot do what it was asked to do. */
  public static CommandException failed(String message) {
    return new CommandException(ExitStatus.FAILED, message);
  }

  /**
   * Returns the exception for a name that is not known.
   *
   * @param kind the kind of thing that it should name, such as {@code rule}
   * @param remedy a sentence about how to find the known names
   */
  public static CommandException unknown(
      String kind, String name, Collection<String> known, String remedy) {
    String suggestion = SpellingSuggestions.suggestion(name, known);
    return unreadable(
        "there is no "
            + kind
            + " "
            + name
            + (suggestion.isEmpty() ? "." : suggestion)
            + " "
            + remedy);
  }

  /** Returns the exit status. */
  public int status() {
    return status;
  }
}
