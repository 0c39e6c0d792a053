package dev.endpointdsl.formats.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.recorded.Recording;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed source of every recorded request compiles without warnings and builds it. */
class RecordedRequestsTest {

  @Test
  void areBuiltByTheirSource(@TempDir Path work) throws Exception {
    List<JsonObject> bodies =
        Recording.allBodies().stream().map(each -> each.body().orElseThrow()).distinct().toList();
    PrintedClasses classes = PrintedClasses.into(work);
    List<String> names = new ArrayList<>();
    bodies.forEach(body -> names.add(classes.add(RequestTemplate.of(body))));

    assertThat(classes.compile()).isEmpty();
    for (int i = 0; i < bodies.size(); i++) {
      String expected = EndpointConfig.fromJson(bodies.get(i)).toJson();
      assertThat(classes.json(names.get(i), "config")).isEqualTo(expected);
      assertThat(JsonTreeReader.readObject(expected).normalized())
          .isEqualTo(bodies.get(i).normalized());
    }
  }
}
