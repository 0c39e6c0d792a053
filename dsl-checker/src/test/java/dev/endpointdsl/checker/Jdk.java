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
 * A JDK on this machine.
 *
 * @param home the directory that it is installed in
 */
record Jdk(Path home) {

  /** Returns the JDK that runs the tests. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /**
   * Returns a JDK of a feature version: the running one, the one that {@code JDK_HOME_n} names, or
   * one that is installed next to the running one; empty if there is none.
   */
  static Optional<Jdk> of(int version) {
    if (Runtime.version().feature() == version) {
      return Optional.of(running());
    }
    String configured = System.getenv("JDK_HOME_" + version);
    if (configured != null) {
      return Optional.of(new Jdk(Path.of(configured)));
    }
    try (Stream<Path> homes = Files.list(running().home().toRealPath().getParent())) {
      return homes.sorted().map(Jdk::new).filter(jdk -> jdk.isOf(version)).findFirst();
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

  /** Runs javac and returns what it prints. */
  String javac(List<String> arguments) {
    try {
      Path file = Files.createTempFile("javac", ".args");
      Files.write(file, arguments.stream().map(Jdk::quoted).toList());
      Process javac =
          new ProcessBuilder(javac().toString(), "-J-Duser.language=en", "@" + file)
              .redirectErrorStream(true)
              .start();
      try (var output = javac.inputReader(StandardCharsets.UTF_8)) {
        String printed = String.join("\n", output.lines().toList());
        javac.waitFor();
        return printed;
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
