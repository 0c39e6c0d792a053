package dev.endpointdsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The standard streams of the process, in UTF-8 whatever the locale is.
 *
 * @param io the streams
 * @param output the file behind the standard output
 */
record StandardStreams(CommandIo io, RecordingOutput output) {

  /**
   * The start script sets these variables to {@code 1} or {@code 0}, because Java 17 can only check
   * both streams together.
   */
  private static final String OUT_TERMINAL = "ENDPOINT_DSL_STDOUT_TERMINAL";

  private static final String ERR_TERMINAL = "ENDPOINT_DSL_STDERR_TERMINAL";

  private static final int BUFFER = 8192;

  static StandardStreams ofProcess() {
    RecordingOutput output = new RecordingOutput(new FileOutputStream(FileDescriptor.out));
    OutputStream errors = new FileOutputStream(FileDescriptor.err);
    Map<String, String> environment = System.getenv();
    CommandIo io =
        new CommandIo(
            System.in,
            new PrintStream(new BufferedOutputStream(output, BUFFER), false, UTF_8),
            new PrintStream(errors, true, UTF_8),
            environment,
            isTerminal(environment, OUT_TERMINAL),
            isTerminal(environment, ERR_TERMINAL));
    return new StandardStreams(io, output);
  }

  @SuppressWarnings("SystemConsoleNull") // the script's variables cover releases with a console
  private static boolean isTerminal(Map<String, String> environment, String variable) {
    String told = environment.get(variable);
    return told == null ? System.console() != null : told.equals("1");
  }

  /**
   * Writes what is buffered.
   *
   * @param status the exit status of the command
   * @return the exit status of the process: another one if the output could not be written
   */
  int finish(int status) {
    io.out().flush();
    IOException failure = output.failure;
    if (failure == null) {
      return status;
    }
    if (isBrokenPipe(failure)) {
      return ExitStatus.BROKEN_PIPE;
    }
    io.error("the standard output cannot be written: " + failure.getMessage());
    return ExitStatus.FAILED;
  }

  private static boolean isBrokenPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** A stream that remembers why it failed, which a {@link PrintStream} does not. */
  static final class RecordingOutput extends OutputStream {

    private final OutputStream target;
    private @Nullable IOException failure;

    RecordingOutput(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
