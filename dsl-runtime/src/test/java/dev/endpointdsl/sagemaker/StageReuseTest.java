package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage that is used twice never passes members from one chain to the other. */
class StageReuseTest {

  /**
   * A stage and two ways to continue from it.
   *
   * @param kind the kind of the stage
   * @param stage creates the stage
   * @param first one chain
   * @param second another one
   */
  private record Reuse<S>(String kind, Supplier<S> stage, Chain<S> first, Chain<S> second) {

    private String fresh(Chain<S> chain) {
      return json(chain.build(stage.get()));
    }

    @Override
    public String toString() {
      return kind;
    }
  }

  private interface Chain<S> {
    Object build(S stage);
  }

  @ParameterizedTest
  @MethodSource("stagesThatRequireAMember")
  <S> void aStageThatRequiresAMemberStartsEachChainAfresh(Reuse<S> reuse) {
    S stage = reuse.stage().get();

    assertThat(json(reuse.first().build(stage))).isEqualTo(reuse.fresh(reuse.first()));
    assertThat(json(reuse.second().build(stage))).isEqualTo(reuse.fresh(reuse.second()));
    assertThat(json(reuse.first().build(stage))).isEqualTo(reuse.fresh(reuse.first()));
  }

  static Stream<Reuse<?>> stagesThatRequireAMember() {
    return Stream.of(
        new Reuse<>(
            "first stage of a root",
            EndpointConfig::builder,
            s -> s.endpointConfigName("a").productionVariant(variant()).tag("a", "b").build(),
            s -> s.generatedEndpointConfigName().productionVariant(variant()).build()),
        new Reuse<>(
            "stage of a required list",
            () -> EndpointConfig.builder().endpointConfigName("a"),
            s -> s.productionVariant(variant()).kmsKeyId("k").tag("a", "b").build(),
            s -> s.productionVariants(List.of(named("w"))).build()),
        new Reuse<>(
            "first stage of an element",
            ProductionVariant::builder,
            s -> s.variantName("a").modelName("m").serverlessConfig(serverless()).build(),
            s ->
                s.defaultVariantName()
                    .modelName("m")
                    .instanceType(InstanceType.ML_M5_LARGE)
                    .initialInstanceCount(1)
                    .build()),
        new Reuse<>(
            "stage of a choice",
            () -> ProductionVariant.builder().variantName("a"),
            s -> s.modelName("m").serverlessConfig(serverless()).initialVariantWeight(2).build(),
            s ->
                s.inferenceComponents()
                    .instancePool(p -> p.instanceType("ml.m5.large").priority(1))
                    .initialInstanceCount(2)
                    .build()),
        new Reuse<>(
            "stage of a second choice",
            () -> ProductionVariant.builder().variantName("a").modelName("m"),
            s ->
                s.instancePool(p -> p.instanceType("ml.m5.large").priority(1))
                    .initialInstanceCount(1)
                    .volumeSizeInGB(7)
                    .build(),
            s -> s.instanceType("ml.c5.large").initialInstanceCount(2).build()),
        new Reuse<>(
            "stage after a list that it can add to",
            () ->
                ProductionVariant.builder()
                    .variantName("a")
                    .modelName("m")
                    .instancePool(p -> p.instanceType("ml.m5.large").priority(1)),
            s ->
                s.instancePool(p -> p.instanceType("ml.m5.xlarge").priority(2))
                    .initialInstanceCount(1)
                    .build(),
            s -> s.initialInstanceCount(2).enableSSMAccess(true).build()),
        new Reuse<>(
            "stage of a member that an alternative requires",
            () ->
                ProductionVariant.builder()
                    .variantName("a")
                    .modelName("m")
                    .instanceType("ml.m5.large"),
            s -> s.initialInstanceCount(1).initialVariantWeight(1).build(),
            s -> s.initialInstanceCount(2).build()),
        new Reuse<>(
            "stage of a choice that implies a value",
            RoutingConfig::builder,
            s ->
                s.prefixAwareRoutingConfig(p -> p.prefixLength(1024).concurrencyThreshold(1))
                    .build(),
            s -> s.routingStrategy(RoutingStrategy.RANDOM).build()),
        new Reuse<>(
            "stage of a required list of strings",
            () -> VpcConfig.builder().securityGroupIds("sg-1"),
            s -> s.subnets("a", "b").build(),
            s -> s.subnet("c").build()),
        new Reuse<>(
            "stage of a required number",
            () -> ServerlessConfig.builder().memorySizeInMB(1024),
            s -> s.maxConcurrency(5).provisionedConcurrency(2).build(),
            s -> s.maxConcurrency(6).build()));
  }

  @Test
  void chainsThatAreInterleavedDoNotMix() {
    var named = ProductionVariant.builder().variantName("a").modelName("m");
    var first = named.instanceType("ml.m5.large").initialInstanceCount(1);
    var second = named.serverlessConfig(serverless());
    first.volumeSizeInGB(5);

    assertThat(second.build())
        .isEqualTo(
            ProductionVariant.builder()
                .variantName("a")
                .modelName("m")
                .serverlessConfig(serverless())
                .build());
    assertThat(first.build().volumeSizeInGB()).contains(5);
  }

  @Test
  void aLastStageBuildsOneValue() {
    var complete = ServerlessConfig.builder().memorySizeInMB(1024).maxConcurrency(5);

    assertThat(complete.provisionedConcurrency(1).build().provisionedConcurrency()).contains(1);
    refused(complete::build);
    refused(() -> complete.provisionedConcurrency(2));
    refused(() -> complete.maxConcurrency(2));
    refused(complete::clearProvisionedConcurrency);
    refused(() -> complete.applyMutation(b -> {}));
  }

  @Test
  void aLastStageOfAChoiceBuildsOneValue() {
    var complete =
        ProductionVariant.builder()
            .variantName("a")
            .modelName("m")
            .instanceType("ml.m5.large")
            .initialInstanceCount(1);

    assertThat(complete.volumeSizeInGB(5).build().volumeSizeInGB()).contains(5);
    refused(() -> complete.initialVariantWeight(2));
    refused(complete::build);
  }

  @Test
  void anEditorBuildsOneValue() {
    var editor = EndpointConfig.builder().endpointConfigName("a").productionVariant(variant());
    EndpointConfig config = editor.tag("a", "b").build();
    var copy = config.toBuilder();

    assertThat(copy.tag("c", "d").build().tags()).hasSize(2);
    refused(() -> editor.tag("e", "f"));
    refused(() -> copy.tag("e", "f"));
    refused(() -> copy.suppress(SageMakerRule.TAG_KEY_RESERVED, "known"));
    assertThat(config.tags()).hasSize(1);
    assertThat(config.toBuilder().tag("g", "h").build().tags()).hasSize(2);
  }

  /** The chain has not ended, so the mistake can be corrected. */
  @Test
  void aBuilderThatRefusedItsValueCanGoOn() {
    var builder = EndpointConfig.builder().endpointConfigName("a b").productionVariant(variant());

    assertThatThrownBy(builder::build).isInstanceOf(InvalidConfigException.class);
    assertThat(builder.endpointConfigName("ab").build().endpointConfigName()).isEqualTo("ab");
  }

  private static void refused(Supplier<?> call) {
    assertThatIllegalStateException()
        .isThrownBy(call::get)
        .withMessageContaining("has already built its value")
        .withMessageContaining("toBuilder()");
  }

  private static ProductionVariant variant() {
    return named("v");
  }

  private static ProductionVariant named(String name) {
    return ProductionVariant.builder()
        .variantName(name)
        .modelName("m")
        .instanceType(InstanceType.ML_M5_LARGE)
        .initialInstanceCount(1)
        .build();
  }

  private static ServerlessConfig serverless() {
    return ServerlessConfig.builder().memorySizeInMB(1024).maxConcurrency(5).build();
  }

  /** Only roots have a method for their JSON. */
  private static String json(Object value) {
    if (value instanceof EndpointConfig config) {
      return config.toJson();
    }
    ProductionVariant.Builder variant = named("v").toBuilder();
    if (value instanceof ProductionVariant whole) {
      variant = whole.toBuilder();
    } else if (value instanceof RoutingConfig routing) {
      variant.routingConfig(routing);
    } else if (value instanceof ServerlessConfig compute) {
      variant.clearInstanceType().clearInitialInstanceCount().serverlessConfig(compute);
    }
    EndpointConfig.Builder config =
        EndpointConfig.builder()
            .endpointConfigName("c")
            .productionVariants(List.of(variant.build()))
            .executionRoleArn("arn:aws:iam::123456789012:role/endpoint");
    return value instanceof VpcConfig vpc
        ? config.vpcConfig(vpc).build().toJson()
        : config.build().toJson();
  }
}
