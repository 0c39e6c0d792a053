package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.Note;
import dev.endpointdsl.formats.request.NoteKind;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A printed request is read as the same one, and printing it again gives the same document. */
class RoundTripTest {

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "command", "boto3", "paws"})
  void loseNothing(String format) {
    List<JsonObject> bodies =
        Recording.allBodies().stream().map(each -> each.body().orElseThrow()).toList();
    for (JsonObject body : bodies) {
      if (format.equals("paws") && hasEmptyTagValue(body)) {
        continue;
      }
      FormatText printed = Formats.print(RequestTemplate.of(body), format);
      String text = printed.text();
      RequestTemplate again = Formats.read(text).template();

      if (printed.notes().isEmpty()) {
        assertThat(again.request().normalized()).as(text).isEqualTo(body.normalized());
      } else {
        assertThat(printed.notes()).extracting(Note::kind).containsOnly(NoteKind.CHANGED);
      }
      assertThat(Formats.print(again, format).text()).isEqualTo(text).endsWith("\n");
    }
  }

  private static boolean hasEmptyTagValue(JsonObject body) {
    return body.objects("Tags").stream()
        .anyMatch(tag -> new JsonString("").equals(tag.members().get("Value")));
  }

  @Test
  void pawsRefusesTagValuesThatItWouldNotSend() {
    JsonObject body =
        JsonTreeReader.readObject(
            "{\"EndpointConfigName\":\"demo\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"\"}]}");

    assertThatThrownBy(() -> Formats.print(RequestTemplate.of(body), "paws"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("Tags[0].Value: paws does not send empty values");
  }
}
