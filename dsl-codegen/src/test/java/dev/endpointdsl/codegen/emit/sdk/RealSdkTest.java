package dev.endpointdsl.codegen.emit.sdk;

import static dev.endpointdsl.codegen.sdk.SdkModels.enumeration;
import static dev.endpointdsl.codegen.sdk.SdkModels.list;
import static dev.endpointdsl.codegen.sdk.SdkModels.map;
import static dev.endpointdsl.codegen.sdk.SdkModels.member;
import static dev.endpointdsl.codegen.sdk.SdkModels.root;
import static dev.endpointdsl.codegen.sdk.SdkModels.structure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.TimestampFormat;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.UnionModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateTrialComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeTrialComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.TrialComponentParameterValue;

/** Translators for the classes of the real SDK. */
class RealSdkTest {

  @TempDir static Path output;
  private static TranslatedValues values;

  @BeforeAll
  static void generate() throws IOException {
    String sdkPackage = "software.amazon.awssdk.services.sagemaker";
    values = Generated.of(model(), sdkPackage, output).compiled();
  }

  @AfterAll
  static void close() throws IOException {
    values.close();
  }

  private static DslModel model() {
    return new DslModel(
        List.of(
            structure(
                "EndpointConfig",
                "CreateEndpointConfigInput",
                member("ProductionVariants", list(structure("ProductionVariant"))),
                member("Tags", list(structure("Tag")))),
            structure(
                "ProductionVariant",
                "ProductionVariant",
                member("InstanceType", enumeration("InstanceType")),
                member("InitialVariantWeight", Scalar.FLOAT),
                member("EnableSSMAccess", Scalar.BOOLEAN)),
            structure("Tag", "Tag", member("Key", Scalar.STRING), member("Value", Scalar.STRING)),
            structure(
                "TrialComponent",
                "CreateTrialComponentRequest",
                member("StartTime", new TimestampType(TimestampFormat.EPOCH_SECONDS)),
                member("EndTime", new TimestampType(TimestampFormat.EPOCH_SECONDS)),
                member("Parameters", map(new UnionType("ParameterValue"))))),
        List.of(
            new UnionModel(
                "ParameterValue",
                "ParameterValue",
                "TrialComponentParameterValue",
                "",
                List.of(
                    member("StringValue", Scalar.STRING), member("NumberValue", Scalar.DOUBLE)))),
        List.of(),
        List.of(
            root("EndpointConfig", "CreateEndpointConfig"),
            new RootModel(
                "TrialComponent",
                "CreateTrialComponent",
                Optional.of(
                    new RootModel.ReadModel(
                        "DescribeTrialComponent",
                        List.of("StartTime", "EndTime", "Parameters"))))));
  }

  @Test
  void structuresAndListsReachTheRequest() throws ReflectiveOperationException {
    Object variant =
        values.make(
            "ProductionVariant",
            Map.of("instanceType", "ml.new.xlarge", "initialVariantWeight", 0f));
    Object config =
        values.make(
            "EndpointConfig", Map.of("productionVariants", List.of(variant), "tags", List.of()));

    var request =
        (CreateEndpointConfigRequest) values.translate("EndpointConfig", "toRequest", config);

    assertThat(request.hasTags()).isTrue();
    assertThat(request.tags()).isEmpty();
    assertThat(request.endpointConfigName()).isNull();
    var sent = request.productionVariants().get(0);
    assertThat(sent.instanceTypeAsString()).isEqualTo("ml.new.xlarge");
    assertThat(sent.initialVariantWeight()).isEqualTo(0f);
    assertThat(sent.enableSSMAccess()).isNull();
    assertThat(values.read(values.translate("ProductionVariant", "fromSdk", sent)))
        .isEqualTo(values.read(variant));
  }

  @Test
  void anEmptyValueIsTheEmptyRequest() throws ReflectiveOperationException {
    Object config = values.make("EndpointConfig", Map.of());

    assertThat(values.translate("EndpointConfig", "toRequest", config))
        .isEqualTo(CreateEndpointConfigRequest.builder().build());
  }

  @Test
  void aUnionHasTheTypeOfItsMember() throws ReflectiveOperationException {
    Object number = values.make("ParameterValue", Map.of("numberValue", 0.0));
    Object text = values.make("ParameterValue", Map.of("stringValue", ""));
    Object component =
        values.make(
            "TrialComponent",
            Map.of("parameters", Map.of("n", number, "t", text), "startTime", Instant.EPOCH));

    var request =
        (CreateTrialComponentRequest) values.translate("TrialComponent", "toRequest", component);

    assertThat(request.startTime()).isEqualTo(Instant.EPOCH);
    assertThat(request.endTime()).isNull();
    assertThat(request.parameters())
        .isEqualTo(
            Map.of(
                "n", TrialComponentParameterValue.fromNumberValue(0.0),
                "t", TrialComponentParameterValue.fromStringValue("")));
    assertThat(request.parameters().get("n").type())
        .isEqualTo(TrialComponentParameterValue.Type.NUMBER_VALUE);
  }

  @Test
  void aResponseIsReadBack() throws ReflectiveOperationException {
    var response =
        DescribeTrialComponentResponse.builder()
            .endTime(Instant.EPOCH)
            .parameters(Map.of("n", TrialComponentParameterValue.fromNumberValue(1.5)))
            .build();

    Object component = values.translate("TrialComponent", "fromResponse", response);

    assertThat(values.read(component))
        .isEqualTo(
            Map.of(
                "endTime", Instant.EPOCH, "parameters", Map.of("n", Map.of("numberValue", 1.5))));
  }
}
