package dev.endpointdsl.cli.command;

/** The exit statuses of the command line. */
public final class ExitStatus {

  /** The command did what it was asked to do, and lost nothing. */
  public static final int OK = 0;

  /** There are violations or differences, a format cannot express a member, or a call failed. */
  public static final int FAILED = 1;

  /** A document cannot be read, or the arguments are not valid. */
  public static final int UNREADABLE = 2;

  /** The command was interrupted by the user. */
  public static final int INTERRUPTED = 130;

  /** The reader of the output closed it. */
  public static final int BROKEN_PIPE = 141;

  private ExitStatus() {}
}
