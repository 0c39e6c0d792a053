package dev.endpointdsl.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home where it is
 */
record Jdk(Path home) {

  /** The one the tests run on. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /** One of a feature version: the running one, that of JDK_HOME_n, or one beside it. */
  static Optional<Jdk> of(int version) {
    if (Runtime.version().feature() == version) {
      return Optional.of(running());
    }
    String given = System.getenv("JDK_HOME_" + version);
    if (given != null) {
      return Optional.of(new Jdk(Path.of(given)));
    }
    try (Stream<Path> beside = Files.list(running().home().toRealPath().getParent())) {
      return beside.sorted().map(Jdk::new).filter(jdk -> jdk.isOf(version)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOf(int version) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(javac())
          && Files.exists(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path javac() {
    return home.resolve("bin/javac");
  }

  /** What its javac prints, as on a command line. */
  String javac(List<String> arguments) {
    try {
      Path file = Files.createTempFile("javac", ".args");
      Files.write(file, arguments.stream().map(Jdk::quoted).toList());
      Process javac =
          new ProcessBuilder(javac().toString(), "-J-Duser.language=en", "@" + file)
              .redirectErrorStream(true)
              .start();
      try (var output = javac.inputReader(StandardCharsets.UTF_8)) {
        String text = String.join("\n", output.lines().toList());
        javac.waitFor();
        return text;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
