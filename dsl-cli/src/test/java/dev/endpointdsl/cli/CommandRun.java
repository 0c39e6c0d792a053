package dev.endpointdsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.endpointdsl.cli.command.CommandIo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * A command that ran in this process, with streams that are no terminals.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
record CommandRun(int status, String out, String err) {

  static CommandRun of(String... args) {
    return withInput("", args);
  }

  static CommandRun withInput(String input, String... args) {
    return of(input, false, Map.of(), args);
  }

  static CommandRun onTerminal(Map<String, String> environment, String... args) {
    return of("", true, environment, args);
  }

  private static CommandRun of(
      String input, boolean isTerminal, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandIo io =
        new CommandIo(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            environment,
            isTerminal,
            isTerminal);
    int status = EndpointDsl.run(io, args);
    return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
