package dev.endpointdsl.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The content of a generated class of 20 methods with 13 calls each.
 *
 * @param name the name of a folder
 * @param text the description in the table
 * @param methods the templates of methods
 */
record Mix(String name, String text, List<String> methods) {

  /** 18 methods of everyday Java, and two with a DSL chain. */
  static final Mix ORDINARY =
      new Mix(
          "ordinary",
          "one in ten in DSL chains",
          Stream.of(repeated(3, OrdinaryMethods.TEMPLATES), DslMethods.TEMPLATES.subList(0, 2))
              .flatMap(List::stream)
              .toList());

  private static final Mix DSL =
      new Mix("dsl", "all in DSL chains", repeated(5, DslMethods.TEMPLATES));

  static final List<Mix> ALL = List.of(ORDINARY, DSL);

  private static List<String> repeated(int times, List<String> templates) {
    return Collections.nCopies(times, templates).stream().flatMap(List::stream).toList();
  }

  /** Creates the folder and the given number of classes in it. */
  Path write(Path folder, int files) throws IOException {
    Files.createDirectory(folder);
    for (int i = 0; i < files; i++) {
      write(folder, i, methods);
    }
    return folder;
  }

  /** Writes a class whose only chain has one mistake, a constant that is too large. */
  Path writeWrong(Path folder) throws IOException {
    Files.createDirectory(folder);
    write(folder, 0, List.of(DslMethods.WRONG));
    return folder;
  }

  private static void write(Path folder, int number, List<String> methods) throws IOException {
    String body =
        IntStream.range(0, methods.size())
            .mapToObj(i -> methods.get(i).replace("#", number + "_" + i))
            .collect(Collectors.joining("\n"));
    String name = "Service" + number;
    Files.writeString(
        folder.resolve(name + ".java"),
        DslMethods.IMPORTS + OrdinaryMethods.IMPORTS + OrdinaryMethods.type(name, body));
  }
}
