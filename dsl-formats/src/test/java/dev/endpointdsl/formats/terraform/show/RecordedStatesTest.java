package dev.endpointdsl.formats.terraform.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.terraform.TerraformRecording;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** States and plans are read as the requests that the provider sent. */
class RecordedStatesTest {

  static Stream<TerraformRecording> states() {
    return TerraformRecording.accepted().stream().filter(each -> each.has("state"));
  }

  static Stream<TerraformRecording> plans() {
    return TerraformRecording.accepted().stream().filter(each -> each.has("plan"));
  }

  static Stream<TerraformRecording> several() {
    return TerraformRecording.all().stream().filter(each -> each.has("multi"));
  }

  private static String text(TerraformRecording recording, String part) {
    return JsonTreeWriter.compact(recording.json().object(part));
  }

  @ParameterizedTest
  @MethodSource("states")
  void statesAreReadAsTheProviderSentThem(TerraformRecording recording) {
    FormatReading reading = Formats.read(text(recording, "state"));

    assertThat(reading.format()).isEqualTo("terraform-json");
    assertThat(reading.placeholders()).isEmpty();
    assertThat(recording.matches(reading.request())).as(reading.request().toString()).isTrue();
    assertThat(reading.config().violations()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("states")
  void stateFilesAreReadAsTheStates(TerraformRecording recording) {
    JsonObject state = recording.json().object("state");

    FormatReading reading = Formats.read(StateFiles.of(state));

    assertThat(reading.format()).isEqualTo("terraform-json");
    assertThat(reading.request()).isEqualTo(Formats.read(text(recording, "state")).request());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void plansAreReadAsTheProviderSendsThem(TerraformRecording recording) {
    FormatReading reading = Formats.read(text(recording, "plan"));

    assertThat(reading.format()).isEqualTo("terraform-json");
    assertThat(reading.placeholders()).isEmpty();
    assertThat(recording.matches(reading.request())).as(reading.request().toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("several")
  void oneOfSeveralIsChosenByItsAddress(TerraformRecording recording) {
    String state = text(recording, "state");
    List<JsonObject> bodies =
        ((JsonArray) recording.json().members().getOrDefault("bodies", JsonArray.of(List.of())))
            .elements().stream().map(JsonObject.class::cast).toList();
    for (int i = 0; i < bodies.size(); i++) {
      String address = "aws_sagemaker_endpoint_configuration.ec[" + i + "]";
      ReadOptions options = ReadOptions.none().resource(address);

      assertThat(Formats.read(state, "terraform-json", options).request().normalized())
          .isEqualTo(bodies.get(i).normalized());
      assertThatThrownBy(() -> Formats.read(state)).hasMessageContaining(address);
    }
    assertThatThrownBy(() -> Formats.read(state)).isInstanceOf(FormatException.class);
  }
}
