package dev.endpointdsl.cli.deploy;

import java.io.PrintStream;

/** Prints how to continue if the user interrupts a command that waits. */
final class InterruptionNotice {

  private static final String NOTICE =
      "interrupted: the service finishes the change that it has begun; to continue, run the same"
          + " command again";

  private final Thread hook;

  private InterruptionNotice(PrintStream err) {
    this.hook = new Thread(() -> err.println("\n" + NOTICE), "interruption-notice");
  }

  static InterruptionNotice to(PrintStream err) {
    InterruptionNotice notice = new InterruptionNotice(err);
    Runtime.getRuntime().addShutdownHook(notice.hook);
    return notice;
  }

  /** Removes the notice; while the process is ending, it is printed instead. */
  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      Thread.currentThread().interrupt(); // The process is ending: nothing more is printed.
    }
  }
}
