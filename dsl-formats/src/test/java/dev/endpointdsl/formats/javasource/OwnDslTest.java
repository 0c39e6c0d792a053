package dev.endpointdsl.formats.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source of requests of another DSL compiles without warnings and builds them. */
class OwnDslTest {

  private static final String START =
      "\"Name\":\"desk\",\"Steps\":[{\"Tool\":\"saw\",\"Minutes\":5}],\"Labels\":{\"a\":\"b\"}";

  /** Members beside the required ones. */
  private static final List<String> MEMBERS =
      List.of(
          "",
          "\"Colors\":[\"red\",\"dark-blue\"],\"Finishes\":[{\"Surface\":\"red\"},{\"Surface\":\"matt\"}]",
          "\"Colors\":[\"red\",\"gold\"],\"Finishes\":[{\"Surface\":\"waxed\"}]",
          "\"Colors\":[],\"Stock\":{},\"Names\":[],\"Payments\":[],\"Part\":{\"Id\":\"\"}",
          "\"Stock\":{\"red\":1,\"gold\":-2},\"Sizes\":{\"s\":{\"Width\":1},\"l\":{\"Width\":2,\"Surface\":\"red\"}}",
          "\"Names\":[\"a\",\"\\u0000\\\\u0041 \\\"x\\\" */ \\ud83d\\ude00 \\u2028\"],\"Note\":\"\\\\u000a\"",
          "\"Payment\":{\"Card\":\"4\"},\"Payments\":[{\"Points\":1},{\"Terms\":{\"Days\":2}},{\"Codes\":[\"a\",\"b\"]}]",
          "\"Payment\":{\"Colors\":[\"red\"]}",
          "\"Payment\":{\"ByName\":{\"z\":\"1\",\"a\":\"2\"}}",
          "\"Paint\":{\"Kind\":\"OIL\",\"Gloss\":3,\"Coats\":2}",
          "\"Paint\":{\"Kind\":\"MIXED\",\"Mixture\":{\"Parts\":3}}",
          "\"Paint\":{\"Mixture\":{\"Parts\":3}}",
          "\"Paint\":{\"Coats\":1}",
          "\"Paint\":{\"Gloss\":1}",
          "\"Paint\":{\"Kind\":\"OIL\",\"Mixture\":{\"Parts\":3}}",
          "\"Created\":1793536200,\"Due\":\"2026-11-01T12:30:00.500Z\",\"Seen\":\"Sun, 01 Nov 2026 12:30:00 GMT\",\"Times\":[0,-1.25]",
          "\"Drawing\":\"AAEC/w==\",\"Photos\":[\"\",\"YQ==\"]",
          "\"Matrix\":[[1,2],[],[3]],\"Grid\":[{\"z\":\"1\",\"a\":\"2\"},{}]",
          "\"Ratio\":1e300,\"Ratios\":[0.1,1,-2.5e-12],\"Share\":16777216,\"Shares\":[0.1,2]",
          "\"Serial\":5000000000,\"Serials\":[1,-9223372036854775808],\"Tiny\":-128,\"Tinies\":[1,2],\"Little\":300",
          "\"Anything\":{\"a\":[1,null,{\"b\":\"\\n\"}]},\"Things\":[null,1,\"x\",[]],\"Flags\":[true,false]",
          "\"Part\":{\"Id\":\"1\",\"Inner\":{\"Id\":\"2\",\"Inner\":{\"Id\":\"3\",\"Pieces\":[{\"Id\":\"4\"},{\"Id\":\"5\",\"Pieces\":[]}]}}}",
          "\"Note\":\"first\\n  second \\\"\\\"\\\"\\\" \\\\ \\nthird\\\"\"",
          "\"Note\":\"  indented\\nnot\\n\"",
          "\"Note\":\"  indented\\n  too\"",
          "\"Note\":\"blank \\nat the end\"",
          "\"Lumber\":[\"one\"],\"Cargo\":[{\"Tool\":\"a\"},{\"Tool\":\"b\",\"Minutes\":1}],\"Fields\":[{\"Name\":\"a\",\"Value\":\"b\"},{\"Name\":\"c\",\"Value\":\"\"}]",
          "\"Lumber\":[\"one\",\"two\"],\"Index\":{\"z\":\"1\",\"a\":\"2\"},\"Decor\":[{\"Coats\":1},{\"Kind\":\"OIL\",\"Mixture\":{\"Parts\":3}}],\"Fields\":[{\"Name\":\"a\",\"Value\":\"b\"},{\"Name\":\"c\"}]");

  private static WorkshopDsl dsl;

  @BeforeAll
  static void generate(@TempDir Path work) throws Exception {
    dsl = WorkshopDsl.in(work);
  }

  @AfterAll
  static void close() throws Exception {
    dsl.close();
  }

  @Test
  void buildsAllTypes(@TempDir Path work) throws Exception {
    List<String> requests = new ArrayList<>();
    MEMBERS.forEach(each -> requests.add("{" + START + (each.isEmpty() ? "" : ",") + each + "}"));
    requests.add("{\"Name\":\"no steps\"}");
    requests.add("{" + START.replace("{\"a\":\"b\"}", "{\"b\":\"1\",\"a\":\"2\"}") + "}");

    assertBuilt(requests, work);
  }

  /** Methods and constants have limits, which long lists, maps and strings exceed. */
  @Test
  void buildsLongValues(@TempDir Path work) throws Exception {
    String start = "{" + START + ",";
    String deep = "{\"Id\":\"1\",\"Inner\":".repeat(14) + "{\"Id\":\"0\"}" + "}".repeat(14);
    List<String> requests =
        List.of(
            start + "\"Names\":[" + many(3000, "\"name %d\"") + "]}",
            start + "\"Names\":[" + many(12_000, "\"name %d\"") + "]}",
            start + "\"Colors\":[" + many(5000, "\"red\"") + "]}",
            start + "\"Colors\":[" + many(300, "\"gold %d\"") + "]}",
            start + "\"Stock\":{" + many(1500, "\"k%d\":%d") + "}}",
            start + "\"Payments\":[" + many(700, "{\"Points\":%d}") + "]}",
            start + "\"Matrix\":[[" + many(900, "%d") + "],[" + many(201, "%d") + "]]}",
            start + "\"Fields\":[" + many(1200, "{\"Name\":\"n%d\",\"Value\":\"%d\"}") + "]}",
            start + "\"Note\":\"" + "😀x".repeat(30_000) + "\"}",
            start + "\"Note\":\"" + "word ".repeat(4000) + "\"}",
            start + "\"Part\":" + deep + "}");

    assertBuilt(requests, work);
  }

  private static String many(int count, String element) {
    return IntStream.range(0, count)
        .mapToObj(i -> element.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining(","));
  }

  private static void assertBuilt(List<String> requests, Path work) throws Exception {
    PrintedClasses classes = dsl.classes(Files.createDirectories(work.resolve("classes")));
    List<String> names = new ArrayList<>();
    for (String request : requests) {
      names.add(classes.add(dsl.order(request)));
    }

    assertThat(classes.compile()).isEmpty();
    for (int i = 0; i < requests.size(); i++) {
      JsonObject wanted = JsonTreeReader.readObject(requests.get(i)).normalized();
      String built = classes.json(names.get(i), "order");
      assertThat(JsonTreeReader.readObject(built).normalized()).isEqualTo(wanted);
    }
  }

  @Test
  void looksAsIfAPersonHadWrittenIt() throws Exception {
    RequestTemplate order =
        dsl.order(
            "{"
                + START
                + ",\"Colors\":[\"red\"],\"Finishes\":[{\"Surface\":\"red\"}],\"Stock\":{\"dark-blue\":2},"
                + "\"Payment\":{\"Terms\":{\"Days\":14}},\"Paint\":{\"Mixture\":{\"Parts\":3},\"Kind\":\"MIXED\"}}");

    assertThat(Formats.print(order, "java").text())
        .isEqualTo(
            """
            import static example.workshop.Color.DARK_BLUE;
            import static example.workshop.Color.RED;

            import example.workshop.Payment;
            import example.workshop.Surface;
            import example.workshop.WorkOrder;

            /** The {@link WorkOrder} as Java. */
            public final class Desk {

              private Desk() {}

              /** Returns the {@link WorkOrder}. */
              public static WorkOrder order() {
                return WorkOrder.builder()
                    .name("desk")
                    .step(s -> s
                        .tool("saw")
                        .minutes(5))
                    .label("a", "b")
                    .colors(RED)
                    .finishes(Surface.RED)
                    .stock(DARK_BLUE, 2)
                    .payment(Payment.fromTerms(t -> t.days(14)))
                    .paint(p -> p
                        .mixture(m -> m.parts(3)))
                    .build();
              }
            }
            """);
  }

  @Test
  void hasASkeleton() throws Exception {
    String skeleton = Formats.print(dsl.order("{" + START + "}"), "skeleton").text();

    assertThat(skeleton)
        .startsWith("Name: desk  # Required.\nSteps:  # Required.\n  - Tool: saw  # Required.\n")
        .contains("\n# Stock:\n#   red: 1\n")
        .contains(
            "\n# Payment:\n#   Card: example  # Excludes Points, Terms, Codes, Colors, ByName.\n")
        .contains("\n#   # Mixture:  # Excludes Gloss.\n")
        .contains("\n# Part:\n#   Id: example  # Required.\n# Note: example\n");
  }
}
