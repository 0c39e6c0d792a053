package dev.endpointdsl.codegen.emit.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The names of generated classes. */
class GeneratedNamesTest {

  private final GeneratedNames names = new GeneratedNames("com.example", Set.of());

  @Test
  void companionsAreInThePackageOfTheirType() {
    assertThat(names.type("Part")).hasToString("com.example.Part");
    assertThat(names.builderClass("Part")).hasToString("com.example.PartBuilder");
    assertThat(names.checks("Part")).hasToString("com.example.PartChecks");
    assertThat(names.json("Part")).hasToString("com.example.PartJson");
    assertThat(names.translator("Part")).hasToString("com.example.PartTranslator");
    assertThat(names.patterns()).hasToString("com.example.Patterns");
  }

  @Test
  void stagesAreNestedInTheirType() {
    assertThat(names.stage("Part", "NeedsName")).hasToString("com.example.Part.NeedsName");
    assertThat(names.stage("Part", "Needs.Deep")).hasToString("com.example.Part.Needs.Deep");
  }

  @Test
  void namesInsideOthersHaveNoEscapingUnderscores() {
    assertThat(GeneratedNames.capitalize("name")).isEqualTo("Name");
    assertThat(GeneratedNames.capitalize("class_")).isEqualTo("Class");
    assertThat(GeneratedNames.capitalize("_1st")).isEqualTo("1st");
  }
}
