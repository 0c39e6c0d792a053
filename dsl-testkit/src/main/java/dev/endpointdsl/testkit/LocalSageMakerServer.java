package dev.endpointdsl.testkit;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * {@link LocalSageMaker} as a program, for clients in any language.
 *
 * <p>Its first line of output is its URL. It serves requests until the process ends.
 */
public final class LocalSageMakerServer {

  private LocalSageMakerServer() {}

  /**
   * Starts a server and waits.
   *
   * @param args the options that {@code --help} describes
   * @throws InterruptedException if the thread is interrupted while the server runs
   */
  public static void main(String... args) throws InterruptedException {
    int status = run(System.out, System.err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Returns the exit status: 0, 1 if the server cannot start, or 2 for invalid options. */
  private static int run(PrintStream out, PrintStream err, String... args)
      throws InterruptedException {
    try {
      ServerOptions options = ServerOptions.read(args);
      if (options.text().isPresent()) {
        out.print(options.text().get());
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
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "local-sagemaker-shutdown"));
    out.println(server.endpoint());
    out.println("Try: aws sagemaker list-endpoints --endpoint-url " + server.endpoint());
    out.flush();
    new CountDownLatch(1).await();
  }
}
