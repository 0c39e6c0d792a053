package dev.endpointdsl.codegen.sdk;

import static dev.endpointdsl.codegen.sdk.SdkModels.enumeration;
import static dev.endpointdsl.codegen.sdk.SdkModels.list;
import static dev.endpointdsl.codegen.sdk.SdkModels.member;
import static dev.endpointdsl.codegen.sdk.SdkModels.root;
import static dev.endpointdsl.codegen.sdk.SdkModels.structure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.Protocol;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.problem.ModelProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the real SDK on the class path of the test. */
class SdkCatalogTest {

  private static final String SAGE_MAKER = "software.amazon.awssdk.services.sagemaker";

  @TempDir Path output;

  @Test
  void findsTheExactNamesInTheSdk() {
    SdkBinding sdk = bind(SAGE_MAKER, endpointConfig("CreateEndpointConfig"));

    assertThat(sdk.problems()).isEmpty();
    assertThat(sdk.modelPackage()).isEqualTo(SAGE_MAKER + ".model");
    assertThat(sdk.classes().values())
        .extracting(SdkClass::javaName, SdkClass::sdkName, SdkClass::role)
        .map(Object::toString)
        .containsExactly(
            "(\"ClarifyExplainerConfig\", \"ClarifyExplainerConfig\", PART)",
            "(\"ClarifyInferenceConfig\", \"ClarifyInferenceConfig\", PART)",
            "(\"EndpointConfig\", \"CreateEndpointConfigRequest\", REQUEST)",
            "(\"ExplainerConfig\", \"ExplainerConfig\", PART)",
            "(\"ProductionVariant\", \"ProductionVariant\", PART)",
            "(\"RoutingConfig\", \"ProductionVariantRoutingConfig\", PART)");
    assertThat(calls(sdk, "EndpointConfig"))
        .containsExactly(
            "endpointConfigName/endpointConfigName",
            "productionVariants/productionVariants/hasProductionVariants",
            "enableNetworkIsolation/enableNetworkIsolation",
            "explainerConfig/explainerConfig");
    assertThat(calls(sdk, "ProductionVariant"))
        .containsExactly(
            "variantName/variantName",
            "instanceType/instanceTypeAsString",
            "enableSSMAccess/enableSSMAccess",
            "volumeSizeInGB/volumeSizeInGB",
            "initialVariantWeight/initialVariantWeight",
            "routingConfig/routingConfig");
    assertThat(calls(sdk, "ClarifyInferenceConfig"))
        .containsExactly(
            "featureTypesWithStrings/featureTypesAsStrings/hasFeatureTypes",
            "labelHeaders/labelHeaders/hasLabelHeaders");
  }

  @Test
  void listsGapsOfTheSdk() {
    SdkBinding sdk = bind(SAGE_MAKER, endpointConfig("CreateEndpointConfig"));

    assertThat(sdk.gaps())
        .extracting(SdkGap::name)
        .containsExactly(
            "ProductionVariant.modelDataDownloadTimeoutInSeconds",
            "ProductionVariant.instancePools",
            "RoutingConfig.prefixAwareRoutingConfig");
    assertThat(sdk.withGaps())
        .containsExactlyInAnyOrder("EndpointConfig", "ProductionVariant", "RoutingConfig");
    assertThat(sdk.hasGaps("ClarifyInferenceConfig")).isFalse();
    assertThat(sdk.translates("InstancePool")).isFalse();
    assertThat(sdk.notes())
        .containsExactly(
            "2 members of the model are not in the AWS SDK on the class path and will be refused"
                + " by toRequest(): ProductionVariant.instancePools,"
                + " RoutingConfig.prefixAwareRoutingConfig",
            "ProductionVariant.modelDataDownloadTimeoutInSeconds will be refused by toRequest(),"
                + " because the AWS SDK's ProductionVariant has Integer instead of"
                + " Long; set it with the request's toBuilder(), or correct the member in the model");
  }

  @Test
  void bindsTheResponseThatReadsBack() {
    SdkClass response =
        bind(SAGE_MAKER, endpointConfig("CreateEndpointConfig"))
            .responseOf("EndpointConfig")
            .orElseThrow();

    assertThat(response.sdkName()).isEqualTo("DescribeEndpointConfigResponse");
    assertThat(response.members())
        .extracting(member -> member.member().wireName())
        .containsExactly("EndpointConfigName", "ProductionVariants");
  }

  @Test
  void reportsTheMissingDependency() {
    SdkBinding sdk =
        bind("software.amazon.awssdk.services.depot", endpointConfig("CreateEndpointConfig"));

    assertThat(sdk.present()).isFalse();
    assertThat(sdk.problems())
        .extracting(ModelProblem::message)
        .containsExactly(
            "The class path has no AWS SDK for Java for sdkPackage"
                + " \"software.amazon.awssdk.services.depot\":"
                + " software.amazon.awssdk.services.depot.model.CreateEndpointConfigRequest is"
                + " missing. Add the dependency software.amazon.awssdk:depot, correct sdkPackage,"
                + " or remove sdkPackage to generate no translation.");
  }

  @Test
  void reportsTheMissingRequest() {
    SdkBinding sdk = bind(SAGE_MAKER, endpointConfig("CreateDEPOTConfig"));

    assertThat(sdk.classes()).isEmpty();
    assertThat(sdk.problems())
        .extracting(ModelProblem::message)
        .containsExactly(
            "The AWS SDK for Java on the class path has no "
                + SAGE_MAKER
                + ".model.CreateDEPOTConfigRequest or "
                + SAGE_MAKER
                + ".model.CreateDepotConfigRequest. Use a version of the SDK that has the"
                + " operation, or remove the operation from the annotation.");
  }

  @Test
  void bindsTheRequestsOfFurtherOperationsWithTheSameInput() {
    DslModel model =
        SdkModels.model(
            new RootModel(
                "Arn",
                "DeleteModel",
                Optional.empty(),
                Optional.empty(),
                List.of("DeleteEndpoint"),
                Protocol.JSON),
            structure("Arn", "Arn", member("ModelName", Scalar.STRING)));

    SdkBinding sdk = bind(SAGE_MAKER, model);

    assertThat(sdk.of("Arn").orElseThrow().sdkName()).isEqualTo("DeleteModelRequest");
    assertThat(sdk.furtherOf("Arn").get("DeleteEndpoint").sdkName())
        .isEqualTo("DeleteEndpointRequest");
    assertThat(sdk.gapsOf("Arn"))
        .extracting(SdkGap::refusal)
        .containsExactly("ModelName is set, and the AWS SDK's DeleteEndpointRequest lacks it");
  }

  @Test
  void notesOperationsThatTheSdkLacksIfItMayLackThem() {
    DslModel model =
        new DslModel(
            List.of(
                structure("Arn", "Arn", member("ModelName", Scalar.STRING)),
                structure("Moon", "Moon", member("Name", Scalar.STRING))),
            List.of(),
            List.of(),
            List.of(root("Arn", "DeleteModel"), root("Moon", "CreateMoon")));

    SdkBinding sdk =
        new CompiledSdk(output)
            .withElements(elements -> new SdkCatalog(elements, SAGE_MAKER, true).bind(model));

    assertThat(sdk.problems()).isEmpty();
    assertThat(sdk.translates("Moon")).isFalse();
    assertThat(sdk.notes())
        .containsExactly(
            "Operations that the AWS SDK on the class path lacks have no method for a request:"
                + " CreateMoon");
  }

  @Test
  void hasNoTranslationAndNoProblemWithoutAPackage() {
    SdkBinding sdk = bind("", endpointConfig("CreateEndpointConfig"));

    assertThat(sdk).isEqualTo(SdkBinding.none());
    assertThat(sdk.present()).isFalse();
    assertThat(sdk.notes()).isEmpty();
  }

  private SdkBinding bind(String sdkPackage, DslModel model) {
    return new CompiledSdk(output)
        .withElements(elements -> new SdkCatalog(elements, sdkPackage, false).bind(model));
  }

  private static List<String> calls(SdkBinding sdk, String javaName) {
    return sdk.of(javaName).orElseThrow().members().stream()
        .map(
            member ->
                member.setter()
                    + "/"
                    + member.accessor()
                    + member.existence().map(has -> "/" + has).orElse(""))
        .toList();
  }

  private static DslModel endpointConfig(String operation) {
    return SdkModels.model(
        new RootModel(
            "EndpointConfig",
            operation,
            Optional.of(
                new RootModel.ReadModel(
                    "DescribeEndpointConfig",
                    List.of("EndpointConfigName", "ProductionVariants")))),
        structure(
            "ClarifyExplainerConfig",
            "ClarifyExplainerConfig",
            member("InferenceConfig", structure("ClarifyInferenceConfig"))),
        structure(
            "ClarifyInferenceConfig",
            "ClarifyInferenceConfig",
            member("FeatureTypes", list(enumeration("FeatureType"))),
            member("LabelHeaders", list(Scalar.STRING))),
        structure(
            "EndpointConfig",
            "CreateEndpointConfigInput",
            member("EndpointConfigName", Scalar.STRING),
            member("ProductionVariants", list(structure("ProductionVariant"))),
            member("EnableNetworkIsolation", Scalar.BOOLEAN),
            member("ExplainerConfig", structure("ExplainerConfig"))),
        structure(
            "ExplainerConfig",
            "ExplainerConfig",
            member("ClarifyExplainerConfig", structure("ClarifyExplainerConfig"))),
        structure("InstancePool", "InstancePool", member("Clarify", Scalar.STRING)),
        structure(
            "ProductionVariant",
            "ProductionVariant",
            member("VariantName", Scalar.STRING),
            member("InstanceType", enumeration("InstanceType")),
            member("EnableSSMAccess", Scalar.BOOLEAN),
            member("VolumeSizeInGB", Scalar.INTEGER),
            member("ModelDataDownloadTimeoutInSeconds", Scalar.LONG),
            member("InitialVariantWeight", Scalar.FLOAT),
            member("InstancePools", list(structure("InstancePool"))),
            member("RoutingConfig", structure("RoutingConfig"))),
        structure(
            "RoutingConfig",
            "ProductionVariantRoutingConfig",
            member("RoutingStrategy", enumeration("RoutingStrategy")),
            member("PrefixAwareRoutingConfig", structure("PrefixAwareRoutingConfig"))),
        structure("Unused", "Tag", member("Key", Scalar.STRING)));
  }
}
