package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.InvalidConfigException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list that is too long does not hide violations in its allowed elements. */
class TooManyTest {

  private static final int TOO_MANY = 11;

  @Test
  void reportsConstraintsOfElements() {
    List<ProductionVariant> variants = variants(i -> i == 1 || i == 10 ? "a_" + i : "v" + i, 1);

    assertThat(found(variants, List.of()))
        .containsExactly("productionVariants SIZE", "productionVariants[1].variantName PATTERN");
  }

  @Test
  void reportsRelationsOfElements() {
    List<ProductionVariant> variants = variants(i -> i == 9 || i == 10 ? "v0" : "v" + i, 1);

    assertThat(found(variants, List.of()))
        .containsExactly(
            "productionVariants SIZE", "productionVariants[9].variantName VARIANT_NAME_REPEATED");
  }

  @Test
  void reportsRulesOfElements() {
    List<ProductionVariant> variants =
        variants(i -> "v" + i, 1).stream()
            .map(v -> v.toBuilder().instanceType("ml.g5.xlarge").volumeSizeInGB(10).build())
            .toList();

    assertThat(found(variants, List.of()))
        .hasSize(TOO_MANY)
        .startsWith(
            "productionVariants SIZE",
            "productionVariants[0].volumeSizeInGB VOLUME_SIZE_ON_LOCAL_STORAGE")
        .endsWith("productionVariants[9].volumeSizeInGB VOLUME_SIZE_ON_LOCAL_STORAGE");
  }

  /** A rule on the whole list may be wrong for the list without its excess elements. */
  @Test
  void reportsNothingAboutTheWholeList() {
    assertThat(found(variants(i -> "v" + i, 0), List.of()))
        .containsExactly("productionVariants SIZE");
  }

  @Test
  void reportsNamesInBothLists() {
    List<ProductionVariant> shadows = variants(i -> i < 9 ? "s" + i : "v", 1);

    assertThat(found(variants(i -> "v", 1).subList(0, 1), shadows))
        .containsExactly(
            "shadowProductionVariants SIZE",
            "shadowProductionVariants SHADOW_NOT_ONE_TO_ONE",
            "shadowProductionVariants[9].variantName VARIANT_NAME_IN_BOTH_LISTS");
  }

  private static List<ProductionVariant> variants(IntFunction<String> name, double weight) {
    return IntStream.range(0, TOO_MANY)
        .mapToObj(
            i ->
                ProductionVariant.builder()
                    .variantName(name.apply(i))
                    .modelName("m")
                    .instanceType(InstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(1)
                    .initialVariantWeight(weight)
                    .build())
        .toList();
  }

  private static List<String> found(
      List<ProductionVariant> variants, List<ProductionVariant> shadows) {
    EndpointConfig valid =
        EndpointConfig.fromJson(
            """
            {"EndpointConfigName": "c", "ProductionVariants": [{"VariantName": "v",
            "ModelName": "m", "InstanceType": "ml.m5.xlarge", "InitialInstanceCount": 1}]}
            """);
    EndpointConfig.Builder builder = valid.toBuilder().productionVariants(variants);
    if (!shadows.isEmpty()) {
      builder.shadowProductionVariants(shadows);
    }
    try {
      return builder.build().violations().stream()
          .map(violation -> violation.path().javaPath() + " " + violation.rule().id())
          .toList();
    } catch (InvalidConfigException refused) {
      return refused.violations().stream()
          .map(violation -> violation.path().javaPath() + " " + violation.rule().id())
          .toList();
    }
  }
}
