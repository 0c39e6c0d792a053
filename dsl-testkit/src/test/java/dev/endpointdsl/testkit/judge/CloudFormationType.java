package dev.endpointdsl.testkit.judge;

import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.generate.GeneratedRequests;
import dev.endpointdsl.testkit.generate.HostingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.StructureShape;

/** The resource types of CloudFormation whose properties are the members of a request. */
@SuppressWarnings("ImmutableEnumChecker")
enum CloudFormationType {
  ENDPOINT_CONFIG(
      "AWS::SageMaker::EndpointConfig", json -> EndpointConfig.fromJson(json).violations()) {
    @Override
    List<JsonObject> requests() {
      return GeneratedRequests.all();
    }
  },
  MODEL("AWS::SageMaker::Model", json -> Model.fromJson(json).violations()) {
    @Override
    List<JsonObject> requests() {
      return generated(HostingModel.input("CreateModel"), HOSTING, "type", "Model");
    }
  },
  INFERENCE_COMPONENT(
      "AWS::SageMaker::InferenceComponent",
      json -> InferenceComponent.fromJson(json).violations()) {
    @Override
    List<JsonObject> requests() {
      return generated(
          HostingModel.input("CreateInferenceComponent"), HOSTING, "type", "InferenceComponent");
    }
  },
  SCALABLE_TARGET(
      "AWS::ApplicationAutoScaling::ScalableTarget",
      json -> ScalableTarget.fromJson(json).violations()) {
    @Override
    List<JsonObject> requests() {
      return generated(
          HostingModel.input("RegisterScalableTarget"), SCALING, "request", "ScalableTarget");
    }
  },
  SCALING_POLICY(
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      json -> ScalingPolicy.fromJson(json).violations()) {
    @Override
    List<JsonObject> requests() {
      return generated(HostingModel.input("PutScalingPolicy"), SCALING, "request", "ScalingPolicy");
    }
  };

  private static final String HOSTING = "/rules/hosting-cases.json";
  private static final String REQUEST = "request of the rule";
  private static final String SCALING = "/scaling/cases.json";

  /** The number of requests of each type, which {@code -Dendpointdsl.judged=1000} changes. */
  private static final int REQUESTS = Integer.getInteger("endpointdsl.judged", 150);

  private final String type;
  private final Function<String, List<Violation>> check;

  CloudFormationType(String type, Function<String, List<Violation>> check) {
    this.type = type;
    this.check = check;
  }

  /** Returns the name of the type, such as {@code AWS::SageMaker::Model}. */
  String type() {
    return type;
  }

  /** Returns requests, of which some are valid, and always the same. */
  abstract List<JsonObject> requests();

  /** Returns the verdict of the DSL on a request. */
  Verdict verdict(String json) {
    return Verdict.of(json, check);
  }

  private static List<JsonObject> generated(
      StructureShape input, String cases, String kind, String name) {
    List<JsonObject> given =
        cases(cases)
            .flatMap(entry -> requests(entry, kind))
            .filter(entry -> entry.string(kind).equals(name))
            .map(entry -> entry.object(REQUEST))
            .toList();
    return GeneratedRequests.of(input, REQUESTS, given);
  }

  /** Returns the requests of a rule, each with its kind: those that break it, and the border. */
  private static Stream<JsonObject> requests(JsonObject entry, String kind) {
    JsonObject ofKind = JsonObject.EMPTY.withFrom(entry, kind);
    return Stream.concat(
        Stream.of(
            ofKind.with(REQUEST, entry.object("passes")),
            ofKind.with(REQUEST, entry.object("breaks"))),
        entry.objects("alsoBreaks").stream()
            .map(more -> ofKind.withFrom(more, kind).with(REQUEST, more.object("breaks"))));
  }

  private static Stream<JsonObject> cases(String file) {
    try (InputStream in = CloudFormationType.class.getResourceAsStream(file)) {
      String json =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return ((JsonArray) JsonTreeReader.read(json))
          .elements().stream().map(JsonObject.class::cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
