package dev.endpointdsl.formats.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.NoteKind;
import dev.endpointdsl.formats.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations are read as the provider sends them, and refused where Terraform refuses them. */
class RecordedConfigurationsTest {

  static List<TerraformRecording> accepted() {
    return TerraformRecording.accepted();
  }

  static Stream<TerraformRecording> refused() {
    return TerraformRecording.all().stream()
        .filter(each -> each.has("error") && each.json().object("error").find("line").isPresent());
  }

  static Stream<TerraformRecording> crashing() {
    return TerraformRecording.all().stream()
        .filter(each -> each.has("error") && each.json().object("error").find("crash").isPresent());
  }

  static Stream<TerraformRecording> several() {
    return TerraformRecording.all().stream().filter(each -> each.has("multi"));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void areReadAsTheProviderSendsThem(TerraformRecording recording) {
    FormatReading reading = Formats.read(recording.input(), "terraform", recording.options());

    assertThat(recording.matches(reading.request())).as(reading.request().toString()).isTrue();
    assertThat(Formats.STANDARD.recognize(text(recording)).name()).isEqualTo("terraform");
  }

  private static SourceText text(TerraformRecording recording) {
    return SourceText.of("main", recording.input());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void areRefusedAtTheLine(TerraformRecording recording) {
    FormatException refusal =
        catchThrowableOfType(
            FormatException.class,
            () -> Formats.read(recording.input(), "terraform", recording.options()));

    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .as(refusal.getMessage())
        .anySatisfy(
            problem ->
                assertThat((long) problem.location().line())
                    .isEqualTo(recording.json().object("error").number("line")));
  }

  @ParameterizedTest
  @MethodSource("crashing")
  void emptyBlocksAreAbsentWithAWarning(TerraformRecording recording) {
    FormatReading reading = Formats.read(recording.input(), "terraform", recording.options());

    assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.WARNING);
    assertThat(reading.config().toJson()).doesNotContain("{}");
  }

  @ParameterizedTest
  @MethodSource("several")
  void anyNumberOfConfigurationsIsRefused(TerraformRecording recording) {
    assertThatThrownBy(() -> Formats.read(recording.input(), "terraform", recording.options()))
        .hasMessageContaining("count makes any number of configurations");
  }
}
