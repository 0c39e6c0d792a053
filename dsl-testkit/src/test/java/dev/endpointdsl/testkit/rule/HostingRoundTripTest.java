package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.model.ModelRule;
import dev.endpointdsl.testkit.fixture.CapturingHttpClient;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.RandomRequests;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * A round trip of a model or an inference component from JSON to value and back, or to the SDK's
 * request, loses and adds nothing.
 */
class HostingRoundTripTest {

  private static final CapturingHttpClient HTTP = new CapturingHttpClient();
  private static final SageMakerClient SDK = HTTP.sageMaker();

  @Provide
  Arbitrary<JsonObject> models() {
    return RandomRequests.any(HostingModel.modelInput());
  }

  @Provide
  Arbitrary<JsonObject> modelsForSdk() {
    return RandomRequests.forSdk(HostingModel.modelInput());
  }

  @Provide
  Arbitrary<JsonObject> components() {
    return RandomRequests.any(HostingModel.componentInput());
  }

  @Provide
  Arbitrary<JsonObject> componentsForSdk() {
    return RandomRequests.forSdk(HostingModel.componentInput());
  }

  @Provide
  Arbitrary<JsonObject> updates() {
    return RandomRequests.any(HostingModel.componentUpdateInput());
  }

  @Provide
  Arbitrary<JsonObject> updatesForSdk() {
    return RandomRequests.forSdk(HostingModel.componentUpdateInput());
  }

  @Property(tries = 25)
  void modelsAreKept(@ForAll("models") JsonObject request) {
    Model model = Model.fromJson(JsonTreeWriter.ascii(request));

    isContent(model.toJson(), request, HostingModel.modelInput());
    assertThat(rebuilt(model)).isEqualTo(model).hasSameHashCodeAs(model);
    assertThat(Model.fromJson(model.toPrettyJson())).isEqualTo(model);
  }

  @Property(tries = 25)
  void componentsAreKept(@ForAll("components") JsonObject request) {
    InferenceComponent component = InferenceComponent.fromJson(JsonTreeWriter.ascii(request));

    isContent(component.toJson(), request, HostingModel.componentInput());
    assertThat(rebuilt(component)).isEqualTo(component).hasSameHashCodeAs(component);
    assertThat(InferenceComponent.fromJson(component.toPrettyJson())).isEqualTo(component);
  }

  @Property(tries = 25)
  void updatesAreKept(@ForAll("updates") JsonObject request) {
    InferenceComponentUpdate update =
        InferenceComponentUpdate.fromJson(JsonTreeWriter.ascii(request));

    isContent(update.toJson(), request, HostingModel.componentUpdateInput());
    assertThat(rebuilt(update)).isEqualTo(update).hasSameHashCodeAs(update);
    assertThat(InferenceComponentUpdate.fromJson(update.toPrettyJson())).isEqualTo(update);
  }

  @Property(tries = 15)
  void theSdkSendsTheJsonOfModels(@ForAll("modelsForSdk") JsonObject request) {
    Model model = rebuilt(Model.fromJson(JsonTreeWriter.ascii(request)));

    SDK.createModel(model.toRequest());

    isContent(HTTP.lastBody(), request, HostingModel.modelInput());
    assertThat(Model.from(model.toRequest())).isEqualTo(model);
  }

  @Property(tries = 15)
  void theSdkSendsTheJsonOfComponents(@ForAll("componentsForSdk") JsonObject request) {
    InferenceComponent component =
        rebuilt(InferenceComponent.fromJson(JsonTreeWriter.ascii(request)));

    SDK.createInferenceComponent(component.toRequest());

    isContent(HTTP.lastBody(), request, HostingModel.componentInput());
    assertThat(InferenceComponent.from(component.toRequest())).isEqualTo(component);
  }

  @Property(tries = 15)
  void theSdkSendsTheJsonOfUpdates(@ForAll("updatesForSdk") JsonObject request) {
    InferenceComponentUpdate update =
        rebuilt(InferenceComponentUpdate.fromJson(JsonTreeWriter.ascii(request)));

    SDK.updateInferenceComponent(update.toRequest());

    isContent(HTTP.lastBody(), request, HostingModel.componentUpdateInput());
    assertThat(InferenceComponentUpdate.from(update.toRequest())).isEqualTo(update);
  }

  private static void isContent(String json, JsonObject request, StructureShape input) {
    assertThat(RequestMember.content(JsonTreeReader.readObject(json), input))
        .isEqualTo(RequestMember.content(request, input));
  }

  private static Model rebuilt(Model model) {
    Model.Builder builder = model.toBuilder();
    rules().forEach(rule -> builder.suppress(rule, "the members are random"));
    return builder.build();
  }

  private static InferenceComponent rebuilt(InferenceComponent component) {
    InferenceComponent.Builder builder = component.toBuilder();
    rules().forEach(rule -> builder.suppress(rule, "the members are random"));
    return builder.build();
  }

  private static InferenceComponentUpdate rebuilt(InferenceComponentUpdate update) {
    InferenceComponentUpdate.Builder builder = update.toBuilder();
    rules().forEach(rule -> builder.suppress(rule, "the members are random"));
    return builder.build();
  }

  private static Stream<Rule> rules() {
    return Stream.<Rule[]>of(
            ModelRule.values(), InferenceComponentRule.values(), SageMakerRule.values())
        .flatMap(Stream::of);
  }
}
