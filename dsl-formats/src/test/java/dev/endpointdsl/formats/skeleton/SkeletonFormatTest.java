package dev.endpointdsl.formats.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkeletonFormatTest {

  static List<String> scenarios() {
    return Scenarios.names();
  }

  private static String skeleton(String scenario) {
    FormatText printed = Formats.print(Scenarios.request(scenario), "skeleton");
    assertThat(printed.notes()).isEmpty();
    return printed.text();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isValidAsItStands(String scenario) {
    RequestTemplate request = Scenarios.request(scenario);

    FormatReading reading = Formats.read(skeleton(scenario));

    assertThat(reading.format()).isEqualTo("yaml");
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.request().normalized()).isEqualTo(request.request().normalized());
    assertThat(reading.config().violations()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachMemberCanBeUncommented(String scenario) {
    List<String> variants = Uncommented.each(skeleton(scenario));

    assertThat(variants).hasSizeGreaterThan(50);
    for (String variant : variants) {
      FormatReading reading = Formats.read(variant, "yaml", ReadOptions.none());
      assertThat(reading.config().violations())
          .as(variant)
          .noneMatch(violation -> violation.rule() instanceof ShapeRule);
    }
  }

  @Test
  void hasALineForEachMember() {
    assertThat(skeleton(Scenarios.MINIMAL).lines())
        .contains(
            "EndpointConfigName: example  # Required. The name of the configuration, unique within"
                + " the account and Region. At most 63 characters.",
            "    InitialInstanceCount: 1  # The number of instances that the variant starts with."
                + " At least 1 (instances). Excludes ServerlessConfig.",
            "    # VolumeSizeInGB: 1  # The size, in GB, of the storage volume (gp2) of each"
                + " instance. 1 to 512 (GB). Excludes ServerlessConfig.",
            "#   CaptureOptions:  # Required. Whether requests, responses or both are captured. 1 to"
                + " 32 elements.",
            "#     - CaptureMode: Input  # Required. The direction. One of Input, Output,"
                + " InputAndOutput.")
        .anyMatch(line -> line.contains("ml.m4.10xlarge, ... Excludes InstancePools"));
  }

  @Test
  void namesTheScenarios() {
    assertThatThrownBy(() -> Scenarios.request("server-less"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no scenario server-less; the scenarios are "
                + String.join(", ", Scenarios.names()));
  }

  @Test
  void isNotRead() {
    assertThatThrownBy(() -> Formats.read("a: b", "skeleton", ReadOptions.none()))
        .hasMessageContaining("can only be printed");
  }
}
