package dev.endpointdsl.formats.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.recorded.Requests;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed source of every recorded request compiles without warnings and builds it. */
class RecordedRequestsTest {

  /** The number of random requests; a property can ask for more. */
  private static final int RANDOM = Integer.getInteger("endpointdsl.randomRequests", 60);

  @Test
  void areBuiltByTheirSource(@TempDir Path work) throws Exception {
    assertBuilt(List.copyOf(Requests.all()), work);
  }

  @Test
  void areBuiltAlsoIfTheyAreMixed(@TempDir Path work) throws Exception {
    RandomRequests random = new RandomRequests(20_261_127, List.copyOf(Requests.all()));

    PrintedClasses classes =
        assertBuilt(Stream.generate(random::next).limit(RANDOM).distinct().toList(), work);

    assertThat(classes.texts())
        .filteredOn(text -> !text.contains(".fromJson("))
        .as("requests that a builder builds")
        .hasSizeGreaterThan(RANDOM / 4);
  }

  private static PrintedClasses assertBuilt(List<JsonObject> requests, Path work) throws Exception {
    PrintedClasses classes = PrintedClasses.into(work);
    List<String> names = new ArrayList<>();
    requests.forEach(request -> names.add(classes.add(RequestTemplate.of(request))));

    assertThat(classes.compile()).isEmpty();
    for (int i = 0; i < requests.size(); i++) {
      String expected = EndpointConfig.fromJson(requests.get(i)).toJson();
      assertThat(classes.json(names.get(i), "config")).isEqualTo(expected);
    }
    return classes;
  }
}
