package dev.endpointdsl.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates programs with one element too many in lists of 10 and 50. */
final class LongPrograms {

  private static final Path ROOT = Path.of("target/long-programs");

  private static final String PROGRAM =
      """
      import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

      import dev.endpointdsl.sagemaker.EndpointConfig;
      %s
      /** %s */
      class %s {
        EndpointConfig config() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-2026-11")
      %s        .build();
        }
      }
      // rule: SIZE
      """;

  private static final String JSON =
      """
      {
        "EndpointConfigName": "churn-2026-11",
        "ProductionVariants": [%s
        ]%s
      }
      """;

  private LongPrograms() {}

  /** Writes the programs below {@code target} and returns them. */
  static List<Program> generate() {
    writeJava(
        "VariantsOneByOne",
        "",
        "Eleven variants that are added one by one; ten are allowed.",
        variants());
    writeJson("VariantsOneByOne", JSON.formatted(separated(11, i -> jsonVariant("v" + i)), ""));
    writeJava(
        "TagsOneByOne",
        "",
        "51 tags that are added one by one; 50 are allowed.",
        variant("blue") + tagsOneByOne());
    writeJson("TagsOneByOne", JSON.formatted(jsonVariant("blue"), jsonTags("key-", "value")));
    writeJava(
        "TagsAfterList",
        "import dev.endpointdsl.sagemaker.Tag;\nimport java.util.List;\n",
        "Two tags in a list and 50 that are added one by one; 50 are allowed.",
        variant("blue") + tagsAfterList());
    writeJava(
        "MapEntries",
        "import java.util.Map;\n",
        "51 tags in a map; 50 are allowed.",
        variant("blue") + mapEntries());
    writeJson("MapEntries", JSON.formatted(jsonVariant("blue"), jsonTags("k", "v")));
    return Program.under(ROOT);
  }

  private static String variants() {
    String last =
        """
                .productionVariant(v -> v
        //                         ^
        // error: [EndpointDsl:Size] productionVariants: has 11 elements, 1 to 10 are allowed
        """;
    String eleventh = variant("v10");
    return repeat(10, i -> variant("v" + i))
        + last
        + eleventh.substring(eleventh.indexOf('\n') + 1);
  }

  private static String variant(String name) {
    return """
                .productionVariant(v -> v
                    .variantName("%s")
                    .modelName("churn-xgb-7")
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(2))
        """
        .formatted(name);
  }

  private static String tagsOneByOne() {
    return repeat(51, LongPrograms::tag)
        + """
        //           ^
        // error: [EndpointDsl:Size] tags: has 51 elements, at most 50 are allowed
        """;
  }

  private static String tagsAfterList() {
    String list =
        """
                .tags(List.of(
                    Tag.builder().key("team").value("risk").build(),
                    Tag.builder().key("stage").value("production").build()))
        """;
    String expected =
        """
        //           ^
        // error: [EndpointDsl:Size] tags: has 52 elements, at most 50 are allowed
        """;
    return list + repeat(49, LongPrograms::tag) + expected + tag(49);
  }

  private static String tag(int number) {
    return "        .tag(\"key-" + number + "\", \"value\")\n";
  }

  private static String mapEntries() {
    String start =
        """
                .tags(Map.ofEntries(
        //                         ^
        // error: [EndpointDsl:Size] tags: has 51 elements, at most 50 are allowed
        """;
    return start
        + repeat(50, i -> "            Map.entry(\"k" + i + "\", \"v\"),\n")
        + "            Map.entry(\"k50\", \"v\")))\n";
  }

  private static String jsonVariant(String name) {
    return """

            {
              "VariantName": "%s",
              "ModelName": "churn-xgb-7",
              "InstanceType": "ml.m5.xlarge",
              "InitialInstanceCount": 2
            }"""
        .formatted(name);
  }

  private static String jsonTags(String key, String value) {
    String tags =
        separated(
            51,
            i ->
                """

                    {
                      "Key": "%s%d",
                      "Value": "%s"
                    }"""
                    .formatted(key, i, value));
    return ",\n  \"Tags\": [" + tags + "\n  ]";
  }

  private static String repeat(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  private static String separated(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
  }

  private static void writeJava(String name, String imports, String doc, String calls) {
    write(name + ".java", PROGRAM.formatted(imports, doc, name, calls));
  }

  private static void writeJson(String name, String json) {
    write(name + ".json", json);
  }

  private static void write(String file, String text) {
    try {
      Path directory = Files.createDirectories(ROOT.resolve("size"));
      Files.writeString(directory.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
