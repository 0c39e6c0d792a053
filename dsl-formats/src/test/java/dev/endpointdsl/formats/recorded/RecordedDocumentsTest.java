package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that a tool accepts gives the request that the tool sent. */
class RecordedDocumentsTest {

  static Stream<Recording> recordings() {
    return Recording.FORMATS.stream().flatMap(format -> Recording.of(format).stream());
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void areReadAsTheToolReadsThem(Recording recording) {
    Optional<JsonObject> body = recording.body();
    if (body.isEmpty()) {
      assertThatThrownBy(() -> read(recording)).isInstanceOf(FormatException.class);
    } else {
      FormatReading reading = read(recording);

      assertThat(reading.request().normalized()).isEqualTo(body.get().normalized());
      assertThat(Formats.STANDARD.recognize(SourceText.of("<text>", recording.input())).name())
          .as("the format that is recognized")
          .isEqualTo(recording.format());
    }
  }

  private static FormatReading read(Recording recording) {
    ReadOptions options =
        ReadOptions.none()
            .files(
                name ->
                    recording
                        .json()
                        .object("files")
                        .find(name)
                        .map(each -> ((JsonString) each).value())
                        .orElseThrow(() -> new FileNotFoundException(name)));
    for (var variable : recording.json().object("env").members().entrySet()) {
      options = options.value(variable.getKey(), variable.getValue());
    }
    return Formats.read(recording.input(), recording.format(), options);
  }
}
