package dev.endpointdsl.testkit;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * {@link LocalSageMaker} as a program of its own, for clients in any language.
 *
 * <p>It prints its URL as its first line, and serves until it is stopped.
 */
public final class LocalSageMakerServer {

  private LocalSageMakerServer() {}

  /**
   * Starts a server and waits.
   *
   * @param args see {@code --help}
   */
  public static void main(String... args) throws InterruptedException {
    int status = run(System.out, System.err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status: 0, or 2 for options that make no sense, or 1 if it cannot start. */
  private static int run(PrintStream out, PrintStream err, String... args)
      throws InterruptedException {
    try {
      ServerOptions options = ServerOptions.read(args);
      if (options.help()) {
        out.print(ServerOptions.HELP);
        return 0;
      }
      serve(options, out);
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("error: " + e.getMessage());
      err.println("See --help.");
      return 2;
    } catch (UncheckedIOException e) {
      err.println("error: " + e.getMessage() + ": " + e.getCause().getMessage());
      return 1;
    }
  }

  private static void serve(ServerOptions options, PrintStream out) throws InterruptedException {
    LocalSageMaker server = options.builder().start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "local-sagemaker-end"));
    out.println(server.endpoint());
    out.println("Try: aws sagemaker list-endpoints --endpoint-url " + server.endpoint());
    out.flush();
    new CountDownLatch(1).await();
  }
}
