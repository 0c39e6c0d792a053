package dev.endpointdsl.benchmarks.process;

import dev.endpointdsl.guards.request.Equality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares files and outputs before anything is measured. */
public final class Checks {

  private Checks() {}

  /** Checks that two folders have the same files. */
  public static void equalTrees(Path one, Path other, String what) throws IOException {
    List<Path> names = files(one);
    Equality.check(names, files(other), what);
    for (Path name : names) {
      if (Files.mismatch(one.resolve(name), other.resolve(name)) >= 0) {
        throw new IllegalStateException(
            "Nothing is measured, because " + name + " differs: " + what);
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  /** Checks that a command ends with an error and prints the given text. */
  public static void fails(TimedCommand command, String text, String what)
      throws IOException, InterruptedException {
    String printed;
    try {
      command.run();
      printed = "no error";
    } catch (IllegalStateException expected) {
      printed = String.valueOf(expected.getMessage());
    }
    if (!printed.contains(text)) {
      throw new IllegalStateException(
          "Nothing is measured, because this passed: " + what + "\n" + printed);
    }
  }
}
