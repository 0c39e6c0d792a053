package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A printed request is read as the same one, and printing it again gives the same document. */
class RoundTripTest {

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "command", "boto3"})
  void loseNothing(String format) {
    List<JsonObject> bodies =
        Recording.allBodies().stream().map(each -> each.body().orElseThrow()).toList();
    for (JsonObject body : bodies) {
      String text = Formats.print(RequestTemplate.of(body), format).text();
      RequestTemplate again = Formats.read(text).template();

      assertThat(again.request().normalized()).as(text).isEqualTo(body.normalized());
      assertThat(Formats.print(again, format).text()).isEqualTo(text).endsWith("\n");
    }
  }
}
