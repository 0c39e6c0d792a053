package dev.endpointdsl.formats.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.json.InvalidJsonException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ModelDescriptionTest {

  private final ModelDescription model = ModelDescription.sageMaker();

  @Test
  void hasMembersWithTypesAndConstraints() {
    StructureDescription config = model.structure("EndpointConfig");
    ValueType variants = config.member("ProductionVariants").orElseThrow().type();
    StructureDescription variant = model.structure(variants.element().structureName());
    MemberDescription weight = variant.member("InitialVariantWeight").orElseThrow();

    assertThat(variants.kind()).isEqualTo(ValueKind.LIST);
    assertThat(variants.bound("maxSize"))
        .hasValueSatisfying(max -> assertThat(max).isEqualTo("10"));
    assertThat(weight.type().kind()).isEqualTo(ValueKind.DECIMAL);
    assertThat(weight.javaName()).isEqualTo("initialVariantWeight");
    assertThat(model.constants("InstanceType")).containsEntry("ml.m5.xlarge", "ML_M5_XLARGE");
  }

  @Test
  void parsesATypeWhenItIsAskedFor() {
    ModelDescription halfBroken = ModelDescription.ofPackage("broken.second.line");

    assertThat(halfBroken.structure("Whole").members())
        .extracting(MemberDescription::name)
        .containsExactly("Name");
    StructureDescription whole = halfBroken.structure("Whole");
    assertThat(whole.documentation()).isEqualTo("A whole type.");
    assertThat(whole.documentation(whole.members().get(0))).isEqualTo("Its name.");
    assertThat(halfBroken.hasType("Broken")).isTrue();
    assertThatThrownBy(() -> halfBroken.structure("Broken"))
        .isInstanceOf(InvalidJsonException.class);
    assertThat(halfBroken.constants("Color")).containsEntry("red", "RED");
    assertThatThrownBy(() -> halfBroken.structure("Nothing"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The model has no type Nothing");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> ModelDescription.of(ModelDescriptionTest.class))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("compile the DSL with -Aendpointdsl.description");
  }

  @Test
  void derivesTheNamesOfOtherFormats() {
    assertThat(NameCases.snakeCase("MemorySizeInMB")).isEqualTo("memory_size_in_mb");
    assertThat(NameCases.snakeCase("EnableSSMAccess")).isEqualTo("enable_ssm_access");
    assertThat(NameCases.snakeCase("S3OutputPath")).isEqualTo("s3_output_path");
    assertThat(NameCases.snakeCase("DestinationS3Uri")).isEqualTo("destination_s3_uri");
    assertThat(NameCases.kebabCase("AsyncInferenceConfig")).isEqualTo("async-inference-config");
  }
}
