package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a generated class of 20 methods with 13 calls each is made of. */
enum Mix {
  /** Two methods of 20 with a DSL chain. */
  ORDINARY("one in ten in DSL chains", ordinary()),
  /** Nothing else. */
  DSL("all in DSL chains", dsl());

  private final String text;
  private final List<String> methods;

  Mix(String text, List<String> methods) {
    this.text = text;
    this.methods = methods;
  }

  private static List<String> ordinary() {
    List<String> ordinary = OrdinaryMethods.TEMPLATES;
    List<String> dsl = DslMethods.TEMPLATES;
    return Stream.of(ordinary, ordinary, ordinary, dsl.subList(0, 2))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> dsl() {
    List<String> dsl = DslMethods.TEMPLATES;
    return Stream.of(dsl, dsl, dsl, dsl, dsl).flatMap(List::stream).toList();
  }

  /** Makes the folder, and that many classes in it. */
  Path write(Path folder, int files) throws IOException {
    Files.createDirectory(folder);
    for (int i = 0; i < files; i++) {
      write(folder, i, methods);
    }
    return folder;
  }

  /** A class whose only chain has one mistake, a constant that is too large. */
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

  @Override
  public String toString() {
    return text;
  }
}
