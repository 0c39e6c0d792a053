package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.fixture.CapturingHttpClient;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * The type of a request of one of the DSLs: how it is read, written, checked, built again and sent.
 *
 * @param operation the operation
 * @param fromJson reads a request
 * @param toJson writes it on one line
 * @param toPrettyJson writes it on several lines
 * @param violations checks it
 * @param withoutRules builds it again, with the rules of combinations suppressed
 * @param sent sends it by the AWS SDK, and returns what is read from the SDK's request
 */
public record RootType<T>(
    String operation,
    Function<String, T> fromJson,
    Function<T, String> toJson,
    Function<T, String> toPrettyJson,
    Function<T, List<Violation>> violations,
    Function<T, T> withoutRules,
    BiFunction<CapturingHttpClient, T, T> sent) {

  /** Why rules are suppressed. */
  private static final String RANDOM = "the members are random";

  /** Returns the types of both DSLs. */
  public static List<RootType<?>> all() {
    return Stream.concat(SageMakerRoots.ALL.stream(), ScalingRoots.ALL.stream()).toList();
  }

  /** Returns the types of both DSLs except that of configurations. */
  public static List<RootType<?>> allButConfigs() {
    return all().stream().filter(type -> !type.operation.equals("CreateEndpointConfig")).toList();
  }

  /** Returns the input of the operation. */
  public StructureShape input() {
    return HostingModel.input(operation);
  }

  /** Reads a request, and returns its violations. */
  public List<Violation> check(JsonObject request) {
    return check(JsonTreeWriter.ascii(request));
  }

  /** Reads a request, and returns its violations. */
  public List<Violation> check(String json) {
    return violations.apply(fromJson.apply(json));
  }

  /** Suppresses rules, and returns the builder. */
  static <B> B suppressing(B builder, Suppressing<B> suppress, List<Rule> rules) {
    rules.forEach(rule -> suppress.apply(builder, rule, RANDOM));
    return builder;
  }

  /** The method of a builder that suppresses a rule. */
  @FunctionalInterface
  interface Suppressing<B> {
    B apply(B builder, Rule rule, String reason);
  }

  @Override
  public String toString() {
    return operation;
  }
}
