package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.endpointdsl.InvalidConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;
import user.printing.Paper;
import user.printing.PrintJob;

class FlyersTest {
  private static final String JSON =
      "{\"title\":\"Flyers 2026\",\"documents\":["
          + "{\"uri\":\"file:/flyer.pdf\",\"copies\":40},{\"uri\":\"file:/map.pdf\"}],"
          + "\"paper\":\"us-letter\",\"finishing\":{\"stapled\":false}}";

  @Test
  void writesItsJson() {
    assertEquals(JSON, Flyers.job().toJson());
  }

  @Test
  void readsItsJson() {
    assertEquals(Flyers.job(), PrintJob.fromJson(JSON));
  }

  @Test
  void isRefusedWithEveryMistake() {
    PrintJob.Builder builder =
        PrintJob.builder().title("???").document(d -> d.uri("file:/flyer.pdf").copies(100));
    InvalidConfigException refusal =
        assertThrows(InvalidConfigException.class, () -> builder.build());
    assertEquals(
        List.of("documents[0].copies", "title"),
        refusal.violations().stream().map(v -> v.path().toString()).sorted().toList());
  }

  @Test
  void followsTheModel() {
    assertEquals(Integer.getInteger("papers"), Paper.values().length);
  }

  /** There is no SDK for it, and what generated it stays behind. */
  @Test
  void needsNothingElse() {
    String classPath = System.getProperty("surefire.test.class.path");
    assertTrue(classPath.contains("dsl-json"), classPath);
    for (String jar : List.of("awssdk", "dsl-codegen", "smithy-model")) {
      assertTrue(!classPath.contains(jar), classPath);
    }
  }
}
