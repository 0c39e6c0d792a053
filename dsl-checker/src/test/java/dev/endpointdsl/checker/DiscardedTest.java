package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setter that replaces what an adder of the same chain has added. */
class DiscardedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "config.tag(\"a\", \"b\").tags(Map.of(\"c\", \"d\"))",
        "config.tag(\"a\", \"b\").tags(List.of())",
        "config.tag(t -> t.key(\"a\").value(\"b\")).kmsKeyId(\"k\").tags(List.of())",
        "config.productionVariant(variant).productionVariants(List.of(variant))",
        "variant.toBuilder().instancePool(pool).instancePools(List.of(pool))",
        "capture.captureOption(o -> o.captureMode(CaptureMode.INPUT))"
            + ".captureOptions(CaptureMode.OUTPUT)",
        "inference.featureType(\"text\").featureTypesWithStrings(List.of(\"text\"))",
        "header.csvContentType(\"a/b\").csvContentTypes(\"c/d\")"
      })
  void theSetterIsAWarning(String chain) {
    Compilation compilation = compile(chain);

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.messages())
        .singleElement()
        .asString()
        .contains("warning: [EndpointDsl:Discarded] ")
        .contains(": replaces what calls before it have added; call add")
        .contains("(...) to keep it, or remove the calls before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "config.tags(Map.of(\"c\", \"d\")).tag(\"a\", \"b\")",
        "config.tag(\"a\", \"b\").addTags(Map.of(\"c\", \"d\"))",
        "config.tag(\"a\", \"b\").clearTags().tags(List.of())",
        "config.tag(\"a\", \"b\").productionVariants(List.of(variant))",
        "config.tags(List.of(Tag.builder().key(\"a\").value(\"b\").build()))"
      })
  void otherCallsAreNone(String chain) {
    assertThat(compile(chain).messages()).isEmpty();
  }

  @Test
  void theProgramCanSuppressIt() {
    assertThat(
            compile(
                    "@SuppressWarnings(\"EndpointDsl:Discarded\")",
                    "config.tag(\"a\", \"b\").tags(List.of())")
                .messages())
        .isEmpty();
  }

  private static Compilation compile(String chain) {
    return compile("", chain);
  }

  private static Compilation compile(String annotation, String chain) {
    return Compilation.of(
        List.of(
            StringSource.of(
                "Use",
                """
                import dev.endpointdsl.sagemaker.*;
                import java.util.List;
                import java.util.Map;

                %s
                class Use {
                  Object use(
                      EndpointConfig.Builder config,
                      ProductionVariant variant,
                      InstancePool pool,
                      DataCaptureConfig.Builder capture,
                      ClarifyInferenceConfig.Builder inference,
                      CaptureContentTypeHeader.Builder header) {
                    return %s;
                  }
                }
                """
                    .formatted(annotation, chain))),
        task -> {},
        List.of());
  }
}
