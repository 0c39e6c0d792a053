package dev.endpointdsl.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A Smithy model from which as much source is generated as from those of the largest services. It
 * is synthetic, so no licence prevents its distribution.
 */
final class SyntheticModel {

  static final int OPERATIONS = 24;
  static final int STRUCTURES = 384;
  static final int ENUMS = 100;
  static final int VALUES = 25;

  /** The number of structures of an operation, in a binary tree below its input. */
  private static final int EACH = STRUCTURES / OPERATIONS;

  private static final String HEAD =
      """
      $version: "2.0"

      namespace large

      @length(min: 1, max: 63)
      @pattern("^(?:[a-zA-Z0-9](?:-*[a-zA-Z0-9])*)$")
      string Name

      list Names {
          member: Name
      }

      map Labels {
          key: Name
          value: Name
      }

      """;

  private static final String OPERATION =
      """
      /// Creates a thing.
      operation CreateThing%1$d {
          input: Part%2$d
      }

      """;

  private static final String STRUCTURE =
      """
      /// A part of a thing, with the usual members.
      structure Part%1$d {
          /// The name. It must not be in use.
          @required
          name: Name

          /// The number of items.
          @required
          @range(min: 0, max: 100)
          count: Integer

          /// The kind.
          kind: Kind%2$d

          /// The share of all work, from 0 to 1.
          @range(min: 0, max: 1)
          share: Float

          /// Whether it is in use.
          enabled: Boolean

          /// More names.
          @length(min: 1, max: 16)
          aliases: Names

          /// The labels that users add.
          @length(min: 0, max: 50)
          labels: Labels
      %3$s}

      """;

  private static final String MEMBER =
      """

          /// A part below.
          %s: Part%d
      """;

  private SyntheticModel() {}

  /** Writes the annotated package and its model into a folder. */
  static Path write(Path folder) throws IOException {
    StringBuilder model = new StringBuilder(HEAD);
    IntStream.range(0, ENUMS).forEach(i -> model.append(kind(i)));
    IntStream.range(0, STRUCTURES).forEach(i -> model.append(structure(i)));
    IntStream.range(0, OPERATIONS).forEach(i -> model.append(OPERATION.formatted(i, i * EACH)));
    Files.writeString(folder.resolve("large.smithy"), model);
    List<String> operations =
        IntStream.range(0, OPERATIONS).mapToObj(i -> "CreateThing" + i).toList();
    return Declaration.write(folder, "large.smithy", operations);
  }

  private static String kind(int number) {
    return IntStream.range(0, VALUES)
        .mapToObj(i -> "    VALUE_" + i + " = \"value-" + i + "\"\n")
        .collect(Collectors.joining("", "enum Kind" + number + " {\n", "}\n\n"));
  }

  private static String structure(int number) {
    int place = number % EACH;
    String below = below("left", number, 2 * place + 1) + below("right", number, 2 * place + 2);
    return STRUCTURE.formatted(number, number % ENUMS, below);
  }

  private static String below(String name, int number, int place) {
    int first = number - number % EACH;
    return place < EACH ? MEMBER.formatted(name, first + place) : "";
  }
}
